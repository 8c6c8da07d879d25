import type { TriggerTable } from './trigger.ts';

/** English. `a:b:c` lists base, past and participle; `~` doubles the last consonant. */
export const english: TriggerTable = {
  AGREE: {
    verbs:
      'approve_*_deal approve_*_agreement approve_*_accord approve_*_treaty endorse_*_deal initial_*_agreement reach_*_memorandum sign_up_to sign_*_memorandum settle_*_dispute strike:struck:struck_*_agreement agree sign initial:initialled:initialled reach_*_agreement reach_*_deal reach_*_accord reach_*_ceasefire ' +
      'reach_*_truce reach_*_understanding reach_*_compromise conclude_*_agreement conclude_*_deal conclude_*_accord ' +
      'strike:struck:struck_*_deal pledge promise commit~ accept consent approve_*_plan seal_*_deal clinch_*_deal ' +
      'broker_*_deal broker_*_ceasefire broker_*_truce broker_*_agreement undertake:undertook:undertaken_to',
    nouns: 'agreement accord treaty pact memorandum',
    weak: 'deal pledge commitment understanding',
  },
  CONSULT: {
    verbs:
      'send:sent:sent_*_minister send:sent:sent_*_envoy send:sent:sent_*_delegation send:sent:sent_*_negotiators dispatch_*_envoy dispatch_*_delegation dispatch_*_minister fly:flew:flown_to_*_for_talks arrive_in_*_for_talks sit:sat:sat_down_with hold:held:held_talks mediate_between meet:met:met visit confer~ negotiate mediate discuss host_*_talks host_*_summit host_*_meeting hold:held:held_*_talks ' +
      'hold:held:held_*_meeting hold:held:held_*_negotiations hold:held:held_*_summit hold:held:held_*_consultations ' +
      'speak:spoke:spoken_*_by_phone telephone phone consult receive_*_envoy receive_*_delegation convene ' +
      'open_*_talks begin:began:begun_*_talks resume_*_talks resume_*_negotiations',
    nouns:
      'talks negotiation meeting summit consultation phone_call telephone_call round_of_talks visit mediation',
    weak: 'dialogue conference',
  },
  SUPPORT: {
    verbs:
      'throw:threw:thrown_*_weight_behind rally_behind side_*_with upgrade_*_ties restore_*_diplomatic stand:stood:stood_with back_*_bid reaffirm_their_support back support endorse praise welcome recognise recognize hail applaud congratulate commend ratify express_*_support ' +
      'express_*_solidarity voice_*_support restore_*_relations restore_*_ties resume_*_relations reopen_*_embassy ' +
      'normalise normalize establish_*_relations reaffirm_*_support reiterate_*_support side_with ally_with stand:stood:stood_by ' +
      'pay:paid:paid_tribute declare_*_support',
    nouns:
      'endorsement recognition ratification normalisation normalization reconciliation rapprochement',
    weak: 'support backing solidarity',
  },
  CONCEDE: {
    verbs:
      'bow_to give:gave:given_way_to cave_in yield_to reopen_*_airspace open_*_border open_*_crossing open_*_corridor lift_*_sanctions lift_*_curfew lift_*_ban lift_*_embargo lift_*_blockade lift_*_siege lift_*_state ease_*_sanctions ' +
      'ease_*_restrictions ease_*_blockade relax_*_restrictions apologise apologize pardon concede relent express_*_regret ' +
      'grant_*_amnesty reinstate give:gave:given_in back_down drop~_*_demand drop~_*_charges make:made:made_*_concession ' +
      'make:made:made_*_concessions reopen_*_border reopen_*_crossing reopen_*_borders unfreeze:unfroze:unfrozen',
    nouns: 'concession apology pardon amnesty lifting_of_*_sanctions easing_of',
  },
  COOPERATE: {
    verbs:
      'conduct_*_joint_patrols launch_*_joint pool_*_intelligence share_*_information cooperate co_operate share_*_intelligence exchange_*_intelligence hold:held:held_*_joint_exercises hold:held:held_*_joint_drills ' +
      'hold:held:held_joint stage_*_joint conduct_*_joint coordinate extradite hand_over_*_suspect join_forces team_up ' +
      'launch_*_joint_venture sign_*_trade_deal',
    nouns:
      'joint_exercise joint_exercises joint_drills joint_manoeuvres joint_maneuvers joint_patrols joint_patrol extradition intelligence_sharing',
    weak: 'cooperation partnership co_operation',
  },
  AID: {
    verbs:
      'fly:flew:flown_in_*_aid fly:flew:flown_in_*_food fly:flew:flown_in_*_supplies fly:flew:flown_in_*_weapons fly:flew:flown_in_*_consignment fly:flew:flown_in_*_arms resupply train_*_officers train_*_pilots train_*_police train_*_recruits send:sent:sent_*_rice send:sent:sent_*_fuel send:sent:sent_*_medicines send:sent:sent_*_vehicles offer_*_aid offer_*_assistance offer_*_loan pledge_*_in_aid subsidise subsidize supply deliver donate provide arm equip send:sent:sent_*_aid send:sent:sent_*_weapons send:sent:sent_*_arms ' +
      'send:sent:sent_*_supplies send:sent:sent_*_food send:sent:sent_*_drones send:sent:sent_*_ammunition send:sent:sent_*_medicine ' +
      'send:sent:sent_*_money send:sent:sent_*_equipment send:sent:sent_*_tonnes send:sent:sent_*_convoy ship~ ' +
      'fund finance bankroll airlift grant_*_loan grant_*_asylum grant_*_aid hand_over_*_vehicles train_*_troops train_*_soldiers ' +
      'train_*_forces give:gave:given_*_weapons give:gave:given_*_aid sell:sold:sold transfer~_*_weapons transfer~_*_arms ' +
      'allocate disburse approve_*_aid evacuate_*_wounded',
    nouns:
      'delivery airlift arms_shipment weapons_shipment shipment_of aid_package military_aid military_assistance humanitarian_aid aid_convoy donation',
    weak: 'aid assistance funding loan',
  },
  RETREAT: {
    verbs:
      'pull_*_out_of pull_*_back_from withdraw:withdrew:withdrawn_*_from_the lay:laid:laid_down_their_arms hand_over_*_prisoners silence_*_guns fall:fell:fallen_back leave:left:left_the_country abandon_*_city step_*_aside withdraw:withdrew:withdrawn retreat pull_out pull_back release free resign step_down disarm surrender demobilise demobilize ' +
      'lay:laid:laid_down_*_arms lay:laid:laid_down_*_weapons lay:laid:laid_down_*_guns halt_*_offensive halt_*_attack halt_*_attacks ' +
      'halt_*_operation halt_*_operations halt_*_strikes halt_*_advance halt_*_fighting suspend_*_offensive suspend_*_attacks ' +
      'suspend_*_operations suspend_*_operation stop~_*_fighting stop~_*_attacks stop~_*_offensive cease_*_fire end_*_war end_*_siege ' +
      'end_*_offensive vacate abandon_*_positions abandon_*_base abandon_*_town flee:fled:fled_*_positions declare_*_ceasefire ' +
      'declare_*_truce declare_*_pause announce_*_ceasefire announce_*_truce announce_*_pause observe_*_ceasefire hand_back return_*_prisoners swap~_*_prisoners ' +
      'exchange_*_prisoners exchange_*_bodies allow_*_access allow_*_aid allow_*_inspectors allow_*_observers allow_*_convoy ' +
      'admit~_*_inspectors repatriate hand_over_*_prisoners hand_over_*_hostages hand_over_*_base leave:left:left_*_base relinquish call_off_*_attack call_off_*_offensive call_off_*_strike call_off_*_operation ' +
      'stand:stood:stood_down take:took:taken_effect come:came:come_into_force',
    nouns:
      'withdrawal retreat ceasefire cease_fire truce release resignation surrender prisoner_exchange prisoner_swap pullout pullback ' +
      'disarmament demobilisation demobilization repatriation drawdown humanitarian_pause departure_of',
  },
  REQUEST: {
    verbs:
      'press_*_to ask_*_for ask_*_to plead_for plead_with press_for seek:sought:sought_*_mediation demand_that insist_on call_for call_on urge appeal demand request beg~ implore press_for ask_for ask_*_to ask_*_for beseech:besought:besought order_*_to ' +
      'seek:sought:sought_*_help seek:sought:sought_*_support seek:sought:sought_*_assistance petition call_upon push_for lobby_for exhort',
    nouns: 'request appeal plea',
    weak: 'demand call_for calls_for',
  },
  ACCUSE: {
    verbs:
      'hold:held:held_*_answerable lodge_*_protest lodge_*_complaint file_*_lawsuit point_*_finger put:put:put_the_blame lay:laid:laid_*_blame charge_*_over accuse condemn criticise criticize denounce blame slam~ deplore rebuke investigate sue indict decry censure lambast protest_against ' +
      'charge_*_with open_*_investigation launch_*_investigation open_*_inquiry probe decry fault reproach chide lash_out castigate ' +
      'file_*_complaint file_*_case hold:held:held_*_responsible assail summon_*_ambassador',
    nouns: 'accusation condemnation criticism indictment denunciation',
    weak: 'investigation inquiry complaint',
  },
  REJECT: {
    verbs:
      'object_to turn_*_down say:said:said_no_to rebuff balk_at baulk_at refuse_to dismiss_as reject refuse veto decline dismiss rule_out turn_down rebuff oppose spurn snub~ defy walk_away_from shrug~_off resist_*_call resist_*_calls ' +
      'resist_*_pressure brush_off brush_aside renege throw:threw:thrown_out',
    nouns: 'rejection refusal veto',
  },
  THREATEN: {
    verbs:
      'promise_revenge promise_*_retaliation promise_*_response promise_to_respond promise_to_retaliate vow_to_answer vow_*_retaliation vow_*_response threaten_*_with swear:swore:sworn_to_avenge swear:swore:sworn_revenge threaten warn_*_against warn_*_not_to warn_*_consequences warn_that_it_would warn_that_it_will warn_it_would warn_it_will warn_*_retaliation warn_*_response vow_to_retaliate vow_to_respond vow_to_avenge vow_retaliation vow_revenge vow_to_strike vow_*_revenge issue_*_ultimatum issue_*_warning ' +
      'issue_*_threat give:gave:given_*_ultimatum menace set:set:set_*_deadline brandish vow_to_crush vow_to_destroy vow_to_hit',
    nouns: 'threat ultimatum',
    weak: 'warning',
  },
  PROTEST: {
    verbs:
      'pour_into_*_streets fill_*_streets stage_*_rally stage_*_walkout march_on go:went:gone_on_hunger_strike protest demonstrate rally riot march boycott take:took:taken_to_the_streets go:went:gone_on_strike stage_*_protest stage_*_protests ' +
      'stage_*_sit_in hold:held:held_*_protest hold:held:held_*_rally strike_over block_*_road block_*_roads burn_tyres burn_tires picket',
    nouns:
      'protest demonstration riot sit_in general_strike hunger_strike boycott protest_march street_protest mass_rally walkout nationwide_strike',
    weak: 'rally unrest march',
  },
  SANCTION: {
    verbs:
      'suspend_*_from suspend_*_exports suspend_*_imports suspend_*_visas cut:cut:cut_off_*_gas cut:cut:cut_off_*_supplies cut:cut:cut_off_*_funding cut:cut:cut_off_*_oil ban~_*_imports ban~_*_exports ban~_*_flights strip~_*_of delist cut:cut:cut_*_supplies halt_*_imports halt_*_shipments turn_off_*_gas remove_*_from_the_list expel~_*_from_the_bloc withhold:withheld:withheld_*_funds suspend_*_funds suspend_the freeze:froze:frozen_*_accounts sanction impose_*_sanctions impose_*_embargo impose_*_tariffs impose_*_travel_ban slap~_*_sanctions expel~_*_ambassador expel~_*_diplomats ' +
      'expel~_*_diplomat expel~_*_envoy expel~_*_mission expel~_*_peacekeepers expel~_*_forces expel~_*_troops recall_*_ambassador recall_*_envoy sever_*_ties sever_*_relations sever_*_links ' +
      'cut:cut:cut_*_ties cut:cut:cut_*_relations cut:cut:cut_off_*_aid cut:cut:cut_*_aid break:broke:broken_off_*_relations break:broke:broken_off_*_talks ' +
      'break:broke:broken_*_ties suspend_*_aid suspend_*_talks suspend_*_membership suspend_*_relations suspend_*_cooperation suspend_*_participation ' +
      'suspend_*_treaty suspend_*_agreement suspend_*_accord suspend_*_deal suspend_*_deliveries suspend_*_flights suspend_*_assistance suspend_*_funding suspend_*_trade freeze:froze:frozen_*_assets freeze:froze:frozen_*_aid ' +
      'freeze:froze:frozen_*_funds close_*_embassy close_*_border close_*_borders close_*_airspace close_*_consulate withdraw:withdrew:withdrawn_from_*_bloc ' +
      'withdraw:withdrew:withdrawn_from_*_treaty withdraw:withdrew:withdrawn_from_*_agreement withdraw:withdrew:withdrawn_from_*_accord ' +
      'withdraw:withdrew:withdrawn_from_*_pact withdraw:withdrew:withdrawn_from_*_deal withdraw:withdrew:withdrawn_from_*_court withdraw:withdrew:withdrawn_*_ambassador withdraw:withdrew:withdrawn_*_aid ' +
      'pull_out_of_*_agreement pull_out_of_*_deal pull_out_of_*_talks pull_out_of_*_treaty cancel:cancelled:cancelled call_off call_off_*_talks ' +
      'call_off_*_visit call_off_*_meeting blacklist embargo convict walk_out_of_*_talks walk_out quit:quit:quit_*_bloc quit:quit:quit_*_treaty halt_*_aid halt_*_trade ' +
      'halt_*_deliveries halt_*_exports stop~_*_exports stop~_*_deliveries downgrade_*_relations downgrade_*_ties terminate_*_agreement terminate_*_mission terminate_*_treaty denounce_*_treaty ' +
      'denounce_*_agreement tear:tore:torn_up_*_agreement revoke leave:left:left_*_bloc',
    nouns:
      'embargo expulsion sanctions_on sanctions_against severing_of suspension_of breakdown_of_talks collapse_of_*_talks talks_*_called_off meeting_*_called_off summit_*_called_off visit_*_called_off talks_*_cancelled meeting_*_cancelled summit_*_cancelled talks_*_collapsed talks_*_suspended',
    weak: 'sanctions',
  },
  MOBILIZE: {
    verbs:
      'send:sent:sent_*_ship send:sent:sent_*_ships send:sent:sent_*_frigate send:sent:sent_*_destroyer send:sent:sent_*_carrier send:sent:sent_*_tanks send:sent:sent_*_jets send:sent:sent_*_aircraft send:sent:sent_*_marines send:sent:sent_*_peacekeepers send:sent:sent_*_army fly:flew:flown_*_surveillance fly:flew:flown_*_bombers fly:flew:flown_*_sorties move_*_tanks move_*_forces move_*_missiles move_*_artillery move_*_warships troops_landed soldiers_landed paratroopers_landed marines_landed cross_*_border station_*_troops station_*_forces troops_crossed deploy mobilise mobilize send:sent:sent_*_troops send:sent:sent_*_soldiers send:sent:sent_*_reinforcements send:sent:sent_*_warship ' +
      'send:sent:sent_*_warships send:sent:sent_*_forces send:sent:sent_*_fighters mass_*_troops mass_*_forces mass_*_tanks amass reinforce ' +
      'put:put:put_*_on_alert put:put:put_*_on_high_alert place_*_on_alert test_*_missile test_*_missiles test_fire test_launch fire_*_ballistic_missile fire_*_missile_into ' +
      'launch_*_ballistic_missile launch_*_satellite launch_*_missile_into conduct_*_test conduct_*_drills conduct_*_exercises hold:held:held_*_drills hold:held:held_*_exercises ' +
      'hold:held:held_*_parade begin:began:begun_*_drills begin:began:begun_*_exercises move_*_troops dispatch call_up_*_reservists call_up_*_reserves scramble_*_jets scramble_*_fighter redeploy rearm muster',
    nouns:
      'deployment troop_buildup military_buildup buildup mobilisation mobilization military_exercises military_drills naval_drills live_fire_drills missile_test ' +
      'nuclear_test missile_launch military_parade troop_movements naval_exercise',
    weak: 'drills reinforcements exercises dispatch troops_*_sent soldiers_*_sent',
  },
  COERCE: {
    verbs:
      'issue_*_arrest_warrant issue_*_arrest_warrants issue_*_warrant issue_*_warrants place_*_under_arrest impound silence_*_critics shut:shut:shut_down_*_newspaper arrest detain jail imprison ban~ deport confiscate blockade impose_*_curfew impose_*_martial_law impose_*_blockade impose_*_restrictions ' +
      'impose_*_ban declare_*_state_of_emergency declare_*_martial_law declare_*_emergency censor crack_down repress overthrow:overthrew:overthrown oust topple depose seize_power ' +
      'seize:seized:seized_*_ship seize:seized:seized_*_vessel seize:seized:seized_*_tanker seize:seized:seized_*_assets seize:seized:seized_*_property ' +
      'seize:seized:seized_*_weapons seize:seized:seized_*_power take:took:taken_power dissolve_*_parliament dissolve_*_government suspend_*_constitution suspend_*_broadcasts block_*_aid ' +
      'block_*_convoy block_*_access block_*_trucks shut:shut:shut_down_*_internet cut:cut:cut_off_*_internet cut:cut:cut_off_*_water cut:cut:cut_off_*_electricity cut:cut:cut_*_internet hack ' +
      'sentence disperse_*_protesters disperse_*_protest disperse_*_demonstrators place_*_under_house_arrest outlaw annex round_up expel~ evict intercept tear_gas oust',
    nouns:
      'arrest_warrant arrest detention crackdown blockade curfew martial_law coup coup_d_etat putsch deportation cyberattack cyber_attack annexation state_of_emergency mass_arrests house_arrest power_grab',
  },
  ASSAULT: {
    verbs:
      'use_*_force explode blow:blew:blown_*_up take:took:taken_the_town take:took:taken_the_city take:took:taken_the_capital take:took:taken_the_village take:took:taken_the_airport trade_*_fire exchange_*_fire pillage behead burn_*_village open:opened:opened_*_fire put:put:put_*_to_death cut:cut:cut_down blast open_fire_on attack bomb retaliate bombard shell raid ambush storm assault strike:struck:struck kill wound injure shoot:shot:shot massacre slaughter execute ' +
      'assassinate torture rape abduct kidnap~ behead loot torch destroy invade overrun:overran:overrun capture seize recapture retake:retook:retaken ' +
      'occupy besiege clash fight:fought:fought battle_*_for detonate blow:blew:blown_up open_fire fire_on fire_at fire_rockets fire_*_rockets fire_*_missiles launch_*_missiles_at launch_*_rockets ' +
      'launch_*_attack launch_*_attacks launch_*_offensive launch_*_strikes launch_*_strike launch_*_raid launch_*_assault launch_*_drones launch_*_operation carry_out_*_attack ' +
      'carry_out_*_strikes carry_out_*_strike carry_out_*_raid mount_*_attack mount_*_offensive exchange_fire pound hit:hit:hit take:took:taken_control_of gun~_down ' +
      'take:took:taken_*_hostage burn_down set:set:set_fire_to ransack maim advance_on push_into drop~_*_bombs drop~_*_barrel_bombs down_*_drone hijack expel~_*_rebels ' +
      'drive:drove:driven_*_out_of sink:sank:sunk flatten level:levelled:levelled shoot:shot:shot_down wipe_out trade_fire cross_into dislodge drive:drove:driven_*_from fire_*_shells fire_*_artillery ' +
      'stab~ lynch mow_down murder slay:slew:slain repel~ repulse swoop fall:fell:fallen_to_*_rebels liberate',
    nouns:
      'use_of_force air_raid bomb_attack sabotage beheading hostage_taking aggression attack airstrike air_strike raid bombing bombardment shelling ambush offensive assault massacre assassination invasion incursion drone_strike ' +
      'missile_strike rocket_attack rocket_fire suicide_bombing car_bomb kidnapping abduction gun_battle onslaught counteroffensive counter_offensive strike killing_of mutiny military_operation firefight drone_attack gunfire',
    weak: 'clash fighting battle siege hostilities killing violence explosion blast execution',
  },
};
