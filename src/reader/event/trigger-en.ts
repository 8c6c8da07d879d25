import type { TriggerTable } from './trigger.ts';

/** English. `a:b:c` lists base, past and participle; `~` doubles the last consonant. */
export const english: TriggerTable = {
  AGREE: {
    verbs:
      'extend_*_contract extend_*_agreement extend_*_treaty extend_*_pact extend_*_lease renew_*_contract renew_*_agreement renew_*_treaty renew_*_pact renew_*_lease ratify_*_{accord} reach_*_consensus reach_*_{accord} conclude_*_{accord} seal_*_{accord} clinch_*_{accord} strike:struck:struck_*_{accord} finalise_*_{accord} finalize_*_{accord} endorse_*_{accord} approve_*_{accord} broker_*_{accord} negotiate_*_{accord} offer volunteer_to undertake:undertook:undertaken shake:shook:shaken_hands_on settle_*_dispute put:put:put_*_signature agree_to_join cut:cut:cut_a_deal cut:cut:cut_deals make:made:made_peace forge_*_{accord} accede_to initial_*_agreement sign_up_to sign_*_memorandum settle_*_dispute agree sign initial:initialled:initialled ' +
      '' +
      'pledge promise commit~ accept consent approve_*_plan ' +
      'undertake:undertook:undertaken_to',
    nouns:
      'consensus_to signing_of_*_{accord} signing_of signature_of agreement accord treaty pact memorandum',
    weak: 'deal pledge commitment understanding',
  },
  CONSULT: {
    verbs:
      'speak:spoke:spoken_by_telephone speak:spoke:spoken_by_phone speak:spoke:spoken_with_*_by_telephone tell:told:told_*_by_telephone tell:told:told_*_by_phone hold:held:held_*_{talks} host_*_{talks} open_*_{talks} resume_*_{talks} begin:began:begun_*_{talks} start_*_{talks} attend_*_{talks} join_*_{talks} chair_*_{talks} convene_*_{talks} lead:led:led_*_{talks} restart_*_{talks} conduct_*_{talks} enter_*_{talks} receive_*_{envoy} send:sent:sent_*_{envoy} dispatch_*_{envoy} bring:brought:brought_*_together bring:brought:brought_*_to_the_table sit:sat:sat_down call:called:called_*_counterpart fly:flew:flown_to_*_to_meet pay:paid:paid_*_visit shuttle_between travel_to_*_for_{talks} brief_*_council speak:spoke:spoken_on_the_phone hold:held:held_a_phone mediate_in act_as_mediator serve_as_mediator fly:flew:flown_to_*_for_talks arrive_in_*_for_talks sit:sat:sat_down_with hold:held:held_talks mediate_between meet:met:met visit confer~ negotiate mediate discuss ' +
      '' +
      'speak:spoke:spoken_*_by_phone telephone phone consult convene ' +
      '',
    nouns:
      'resumption_of_*_{talks} handshake phone_talks peace_conference shuttle_diplomacy round_of_negotiations good_offices talks negotiation meeting summit consultation phone_call telephone_call round_of_talks visit mediation',
    weak: 'dialogue conference',
  },
  SUPPORT: {
    verbs:
      'offer_*_backing give:gave:given_*_backing lend:lent:lent_*_support restore_*_{ties} establish_*_{ties} resume_*_{ties} upgrade_*_{ties} throw:threw:thrown_its_support rally_to pledge_*_support pledge_allegiance express_*_backing voice_*_backing campaign_for give:gave:given_*_blessing throw:threw:thrown_*_weight_behind rally_behind side_*_with restore_*_diplomatic stand:stood:stood_with back_*_bid reaffirm_their_support back support endorse praise welcome recognise recognize hail applaud congratulate commend ratify express_*_support ' +
      'express_*_solidarity voice_*_support reopen_*_embassy ' +
      'normalise normalize reaffirm_*_support reiterate_*_support side_with ally_with stand:stood:stood_by ' +
      'pay:paid:paid_tribute declare_*_support',
    nouns:
      'endorsement recognition ratification normalisation normalization reconciliation rapprochement',
    weak: 'support backing solidarity',
  },
  CONCEDE: {
    verbs:
      'surrender_*_territory surrender_*_land cede_*_territory give:gave:given_up_*_territory lift_*_{sanctions} ease_*_{sanctions} relax_*_{sanctions} waive_*_{sanctions} remove_*_{sanctions} scrap~_*_{sanctions} drop~_*_{sanctions} roll_back_*_{sanctions} reopen_*_{border} reopen_*_road open_*_{border} commute_*_sentence restore_*_electricity restore_*_internet backtrack climb_down cede relinquish_*_claim acquiesce make:made:made_concessions pay:paid:paid_compensation pay:paid:paid_reparations bow_to give:gave:given_way_to cave_in yield_to lift_*_curfew lift_*_blockade lift_*_siege lift_*_state ' +
      'ease_*_blockade apologise apologize pardon concede relent express_*_regret ' +
      'grant_*_amnesty reinstate give:gave:given_in back_down drop~_*_demand drop~_*_charges make:made:made_*_concession ' +
      'make:made:made_*_concessions unfreeze:unfroze:unfrozen',
    nouns:
      'lifting_of_*_{sanctions} easing_of_*_{sanctions} reopening_of_*_{border} reopening_of lifting_of prisoner_amnesty concession apology pardon amnesty lifting_of_*_sanctions easing_of',
  },
  COOPERATE: {
    verbs:
      'pool_*_resources work_together_on patrol~_jointly jointly_patrol extradite hand_over_*_suspects conduct_*_joint_patrols launch_*_joint pool_*_intelligence share_*_information cooperate co_operate share_*_intelligence exchange_*_intelligence hold:held:held_*_joint_exercises hold:held:held_*_joint_drills ' +
      'hold:held:held_joint stage_*_joint conduct_*_joint coordinate extradite hand_over_*_suspect join_forces team_up ' +
      'launch_*_joint_venture sign_*_trade_deal',
    nouns:
      'joint_exercise joint_exercises joint_drills joint_manoeuvres joint_maneuvers joint_patrols joint_patrol extradition intelligence_sharing',
    weak: 'cooperation partnership co_operation',
  },
  AID: {
    verbs:
      'host_*_{refugees} shelter_*_{refugees} take:took:taken_in_*_{refugees} sponsor_*_terrorism sponsor_*_{troops} release_*_million release_*_billion release_*_{funding} send:sent:sent_*_million give:gave:given_*_million donate_*_million pledge_*_million send:sent:sent_*_{goods} send:sent:sent_*_missiles send:sent:sent_*_shells send:sent:sent_*_rockets send:sent:sent_*_launchers send:sent:sent_*_howitzers send:sent:sent_*_interceptors deliver_*_{goods} ship~_*_{arms} ship~_*_{goods} fly:flew:flown_in_*_{goods} donate_*_{goods} hand_over_*_{arms} transfer~_*_{arms} give:gave:given_*_{arms} give:gave:given_*_{goods} pledge_*_{goods} offer_*_{goods} train_*_{troops} equip~_*_{troops} provide_*_{arms} provide_*_{goods} approve_*_{goods} shelter_*_refugees host_*_refugees compensate rescue extend_*_{funding} grant_*_{funding} unblock_*_{funding} lend:lent:lent pay:paid:paid_*_salaries rebuild:rebuilt:rebuilt give:gave:given_shelter give:gave:given_refuge evacuate_*_civilians fly:flew:flown_in_*_weapons fly:flew:flown_in_*_consignment fly:flew:flown_in_*_arms resupply train_*_officers train_*_pilots train_*_police train_*_recruits send:sent:sent_*_vehicles offer_*_loan pledge_*_in_aid subsidise subsidize supply deliver donate provide arm equip send:sent:sent_*_weapons send:sent:sent_*_arms ' +
      'send:sent:sent_*_drones send:sent:sent_*_ammunition ' +
      'ship~ ' +
      'fund finance bankroll airlift grant_*_asylum ' +
      'train_*_forces sell:sold:sold ' +
      'allocate disburse evacuate_*_wounded',
    nouns:
      'delivery_of_*_{arms} sale_of_*_{arms} training_of_*_{troops} delivery_of_*_{goods} resupply relief_convoy food_aid arms_delivery arms_deliveries weapons_deliveries delivery airlift arms_shipment weapons_shipment shipment_of aid_package military_aid military_assistance humanitarian_aid aid_convoy donation',
    weak: 'aid assistance funding loan',
  },
  RETREAT: {
    verbs:
      'return_to_port return_to_barracks return_to_*_barracks return_to_*_bases tender_*_resignation hand_in_*_resignation submit~_*_resignation call_*_pause leave:left:left_the_town leave:left:left_the_city withdraw:withdrew:withdrawn_*_{troops} pull_out_*_{troops} pull_*_{troops}_out pull_*_{troops}_back pull_*_out recall_*_{troops} bring:brought:brought_*_{troops}_home halt_*_{attack} halt_*_{fighting} stop~_*_{attack} stop~_*_{fighting} suspend_*_{attack} suspend_*_{fighting} pause_*_{attack} pause_*_{fighting} end_*_{fighting} cease_*_{fighting} call_off_*_{attack} swap~_*_{prisoners} exchange_*_{prisoners} hand_over_*_{prisoners} return_*_{prisoners} set:set:set_*_free agree_to_a_truce honour_*_truce respect_*_truce respect_*_ceasefire hold:held:held_their_fire hold:held:held_fire disengage evacuate_*_base evacuate_*_{troops} abdicate quit:quit:quit_*_post vacate_*_{village} abandon_*_{village} disband dismantle_*_{village} pull_*_out_of pull_*_back_from withdraw:withdrew:withdrawn_*_from_the lay:laid:laid_down_their_arms silence_*_guns fall:fell:fallen_back leave:left:left_the_country step_*_aside withdraw:withdrew:withdrawn retreat pull_out pull_back release free resign step_down disarm surrender demobilise demobilize ' +
      'lay:laid:laid_down_*_arms lay:laid:laid_down_*_weapons lay:laid:laid_down_*_guns ' +
      '' +
      'cease_*_fire ' +
      'vacate flee:fled:fled_*_positions declare_*_ceasefire ' +
      'declare_*_truce declare_*_pause announce_*_ceasefire announce_*_truce announce_*_pause observe_*_ceasefire hand_back ' +
      'allow_*_access allow_*_aid allow_*_inspectors allow_*_observers allow_*_convoy ' +
      'admit~_*_inspectors repatriate hand_over_*_base leave:left:left_*_base relinquish ' +
      'stand:stood:stood_down take:took:taken_effect come:came:come_into_force',
    nouns:
      'soldiers_left troops_left forces_left soldiers_have_left troops_have_left peacekeepers_left withdrawal_of_*_{troops} exchange_of_*_{prisoners} release_of_*_{prisoners} return_of_*_{prisoners} halt_to_*_{fighting} humanitarian_pause end_of_*_hostilities lull cessation_of_hostilities swap_of_prisoners evacuation_of withdrawal retreat ceasefire cease_fire truce release resignation surrender prisoner_exchange prisoner_swap pullout pullback ' +
      'disarmament demobilisation demobilization repatriation drawdown humanitarian_pause departure_of',
  },
  REQUEST: {
    verbs:
      'want_*_{arms} invite_*_to call_*_to_account recommend_*_to file_*_request submit~_*_request seek:sought:sought_*_{goods} seek:sought:sought_*_{troops} seek:sought:sought_*_approval ask_*_court ask_*_council solicit entreat appeal_to appeal_for summon_*_council refer~_*_to_the_court refer~_*_to_the_council press_*_to ask_*_for ask_*_to plead_for plead_with press_for seek:sought:sought_*_mediation demand_that insist_on call_for call_on urge appeal demand request beg~ implore press_for ask_for ask_*_to ask_*_for beseech:besought:besought order_*_to ' +
      'seek:sought:sought_*_help seek:sought:sought_*_support petition call_upon push_for lobby_for exhort',
    nouns: 'request appeal plea',
    weak: 'demand call_for calls_for',
  },
  ACCUSE: {
    verbs:
      'suspect_*_of launch_*_{inquiry} open_*_{inquiry} order_*_{inquiry} begin:began:begun_*_{inquiry} file_*_{complaint} lodge_*_{complaint} summon_*_{envoy} voice_*_outrage express_*_outrage denounce rail_against hit:hit:hit_out_at lash_out_at take:took:taken_*_to_court bring:brought:brought_*_before_the_court charge_*_with_war file_charges attribute_*_to raise_*_complaint hold:held:held_*_answerable point_*_finger put:put:put_the_blame lay:laid:laid_*_blame charge_*_over accuse condemn criticise criticize denounce blame slam~ deplore rebuke investigate sue indict decry censure lambast protest_against ' +
      'charge_*_with probe decry fault reproach chide lash_out castigate ' +
      'hold:held:held_*_responsible assail',
    nouns:
      'charge_sheet arrest_warrants_for complaint_to complaint_against accusation condemnation criticism indictment denunciation',
    weak: 'investigation inquiry complaint',
  },
  REJECT: {
    verbs:
      'say:said:said_no shoot:shot:shot_down_*_proposal shoot:shot:shot_down_*_plan vote_down turn_*_away scorn cold_shoulder ignore_*_call ignore_*_calls ignore_*_order block_*_resolution block_*_draft boycott_*_{talks} walk:walked:walked_away fail_to_ratify stonewall object_to turn_*_down say:said:said_no_to rebuff balk_at baulk_at refuse_to dismiss_as reject refuse veto decline dismiss rule_out turn_down rebuff oppose spurn snub~ defy walk_away_from shrug~_off resist_*_call resist_*_calls ' +
      'resist_*_pressure brush_off brush_aside renege throw:threw:thrown_out',
    nouns: 'rejection refusal veto',
  },
  THREATEN: {
    verbs:
      'warn_*_that vow_to_defend warn_that vow warn_of_retaliation warn_of_consequences warn_of_reprisals threaten_to promise_to_strike promise_to_avenge promise_a_response promise_*_punishment vow_to_fight vow_to_punish vow_to_continue vow_to_keep give:gave:given_*_deadline rattle_*_sabre sabre_rattling promise_revenge promise_*_retaliation promise_*_response promise_to_respond promise_to_retaliate vow_to_answer vow_*_retaliation vow_*_response threaten_*_with swear:swore:sworn_to_avenge swear:swore:sworn_revenge threaten warn_*_against warn_*_not_to warn_*_consequences warn_that_it_would warn_that_it_will warn_it_would warn_it_will warn_*_retaliation warn_*_response vow_to_retaliate vow_to_respond vow_to_avenge vow_retaliation vow_revenge vow_to_strike vow_*_revenge issue_*_ultimatum issue_*_warning ' +
      'issue_*_threat give:gave:given_*_ultimatum menace set:set:set_*_deadline brandish vow_to_crush vow_to_destroy vow_to_hit',
    nouns: 'warning_of_retaliation threat ultimatum',
    weak: 'warning',
  },
  PROTEST: {
    verbs:
      'block_*_highway block_*_motorway block_*_bridge besiege_*_parliament set:set:set_up_barricades barricade erect_*_barricades chant_*_slogans burn_*_flag burn_*_flags gather_outside gather_in_*_square rally_in rally_against go:went:gone_on_a_strike down_tools occupy_*_square stage_*_demonstration hold:held:held_*_demonstration pour_into_*_streets fill_*_streets stage_*_rally stage_*_walkout march_on go:went:gone_on_hunger_strike protest demonstrate rally riot march boycott take:took:taken_to_the_streets go:went:gone_on_strike stage_*_protest stage_*_protests ' +
      'stage_*_sit_in hold:held:held_*_protest hold:held:held_*_rally strike_over block_*_road block_*_roads burn_tyres burn_tires picket',
    nouns:
      'sit_ins street_protests protest_rally strikers mutinous_march hunger_strikes protest demonstration riot sit_in general_strike hunger_strike boycott protest_march street_protest mass_rally walkout nationwide_strike',
    weak: 'rally unrest march',
  },
  SANCTION: {
    verbs:
      'recall_for_consultations_*_{envoy} suspend impose_*_{sanctions} slap~_*_{sanctions} tighten_*_{sanctions} extend_*_{sanctions} renew_*_{sanctions} adopt_*_{sanctions} announce_*_{sanctions} widen_*_{sanctions} suspend_*_{ties} suspend_*_{talks} suspend_*_{accord} suspend_*_{funding} suspend_*_{trade} freeze:froze:frozen_*_{ties} freeze:froze:frozen_*_{funding} cut:cut:cut_*_{ties} cut:cut:cut_*_{funding} cut:cut:cut_*_{trade} cut:cut:cut_off_*_{trade} cut:cut:cut_off_*_{funding} sever_*_{ties} break:broke:broken_off_*_{ties} break:broke:broken_off_*_{talks} downgrade_*_{ties} close_*_{border} shut:shut:shut_*_{border} seal_*_{border} cancel_*_{talks} call_off_*_{talks} recall_*_{envoy} expel~_*_{envoy} halt_*_{trade} stop~_*_{trade} block_*_{trade} ban~_*_{trade} withdraw:withdrew:withdrawn_from_*_{accord} pull_out_of_*_{accord} pull_out_of_*_{talks} terminate_*_{accord} scrap~_*_{accord} repudiate_*_{accord} abrogate quit:quit:quit_*_{talks} withhold:withheld:withheld_*_{funding} bar~_*_from exclude_*_from penalise penalize debar~ bar~ suspend_*_from strip~_*_of delist turn_off_*_gas remove_*_from_the_list expel~_*_from_the_bloc suspend_the freeze:froze:frozen_*_accounts sanction impose_*_travel_ban ' +
      'expel~_*_mission expel~_*_peacekeepers expel~_*_forces expel~_*_troops ' +
      '' +
      'break:broke:broken_*_ties suspend_*_membership suspend_*_participation ' +
      'freeze:froze:frozen_*_assets ' +
      'withdraw:withdrew:withdrawn_from_*_bloc ' +
      '' +
      'withdraw:withdrew:withdrawn_from_*_court withdraw:withdrew:withdrawn_*_ambassador withdraw:withdrew:withdrawn_*_aid ' +
      'cancel:cancelled:cancelled call_off ' +
      'blacklist embargo convict walk_out_of_*_talks walk_out quit:quit:quit_*_bloc quit:quit:quit_*_treaty halt_*_aid ' +
      'terminate_*_mission denounce_*_treaty ' +
      'denounce_*_agreement tear:tore:torn_up_*_agreement revoke leave:left:left_*_bloc',
    nouns:
      'suspension_of_*_{funding} suspension_of_*_{ties} suspension_of_*_{talks} closure_of_*_{border} recall_of_*_{envoy} expulsion_of_*_{envoy} imposition_of_*_{sanctions} extension_of_*_{sanctions} closure_of_*_border closure_of recall_of_*_ambassador boycott_of trade_ban arms_embargo travel_ban asset_freeze freeze_on suspension_of embargo expulsion sanctions_on sanctions_against severing_of suspension_of breakdown_of_talks collapse_of_*_talks talks_*_called_off meeting_*_called_off summit_*_called_off visit_*_called_off talks_*_cancelled meeting_*_cancelled summit_*_cancelled talks_*_collapsed talks_*_suspended',
    weak: 'sanctions',
  },
  MOBILIZE: {
    verbs:
      'move_towards sail_towards take:took:taken_up_positions take:took:taken_up_*_positions take:took:taken_position set:set:set_sail put:put:put_to_sea fan~_out dispatch_*_{troops} dispatch_*_{ship} call_up_*_{troops} put:put:put_*_forces_on step_up_*_patrols send:sent:sent_*_{troops} send:sent:sent_*_{ship} deploy_*_{troops} move_*_{troops} move_*_{ship} mass_*_{troops} station_*_{troops} position_*_{troops} rush_*_{troops} concentrate_*_{troops} airlift_*_{troops} land_*_{troops} fortify reinforce_*_{defences} strengthen_*_{defences} beef_up_*_{defences} bolster_*_{defences} raise_*_alert patrol escort dig~_in dig~_*_trenches call_up activate_*_reserves conscript recruit_*_{troops} sail_*_through test_*_weapon fire_*_missile launch_*_missile conduct_*_exercise hold:held:held_*_exercise stage_*_exercise stage_*_exercises stage_*_drills build:built:built_up_*_forces encamp send:sent:sent_*_aircraft fly:flew:flown_*_surveillance fly:flew:flown_*_bombers fly:flew:flown_*_sorties move_*_forces move_*_missiles troops_landed soldiers_landed paratroopers_landed marines_landed cross_*_border station_*_forces troops_crossed deploy mobilise mobilize ' +
      'send:sent:sent_*_forces mass_*_forces mass_*_tanks amass reinforce ' +
      'put:put:put_*_on_alert put:put:put_*_on_high_alert place_*_on_alert test_*_missile test_*_missiles test_fire test_launch fire_*_ballistic_missile fire_*_missile_into ' +
      'launch_*_ballistic_missile launch_*_satellite launch_*_missile_into conduct_*_test conduct_*_drills conduct_*_exercises hold:held:held_*_drills hold:held:held_*_exercises ' +
      'hold:held:held_*_parade begin:began:begun_*_drills begin:began:begun_*_exercises dispatch call_up_*_reservists call_up_*_reserves scramble_*_jets scramble_*_fighter redeploy rearm muster',
    nouns:
      'deployment_of_*_{troops} dispatch_of_*_{troops} dispatch_of_*_{ship} build_up military_exercise war_games naval_drill troop_deployment military_manoeuvres show_of_force joint_force_deployment conscription deployment troop_buildup military_buildup buildup mobilisation mobilization military_exercises military_drills naval_drills live_fire_drills missile_test ' +
      'nuclear_test missile_launch military_parade troop_movements naval_exercise',
    weak: 'drills reinforcements exercises dispatch',
  },
  COERCE: {
    verbs:
      'punish prevent_*_from_landing prevent_*_from_docking prevent_*_from_leaving stop~_*_from_landing stop~_*_from_entering stop~_*_from_leaving bar~_*_from_landing block_*_from_entering turn_back_*_{vessel} block_*_convoys push_*_back use_*_water_cannon remand remand_in_custody hand_*_sentence hand_down_*_sentence lock_up put:put:put_behind_bars take:took:taken_*_off_the_air suspend_*_broadcast suspend_*_broadcaster extend_*_curfew prevent_*_from_entering keep:kept:kept_*_from_entering prevent_*_convoy bar~_*_from_entering deny_entry refuse_entry oust unseat remove_*_from_power end_*_mandate board_*_{vessel} seize:seized:seized_*_{vessel} impound_*_{vessel} intercept_*_{vessel} intercept_*_{cargo} seize:seized:seized_*_{cargo} confiscate_*_{cargo} impound_*_{cargo} detain_*_{vessel} block_*_{vessel} hijack_*_{vessel} disperse_*_{protesters} break:broke:broken_up_*_{protesters} crush_*_{protesters} quell suppress_*_{protesters} fire_tear_gas fire_*_tear_gas use_tear_gas use_water_cannon prosecute put:put:put_on_trial put:put:put_*_on_trial convict_*_of strip~_*_of_*_citizenship close_*_newspaper shut:shut:shut_down_*_radio raid_*_offices search_*_offices displace uproot forcibly_*_return coerce extort conscript_*_children dissolve_*_party dissolve_*_parties ban~_*_party ban~_*_protests outlaw nationalise nationalize expropriate clamp_down restrict_*_access deny_*_access cut:cut:cut_*_electricity cut:cut:cut_*_power impose_*_emergency remove_*_from_office dismiss_*_government sack_*_minister jam~_*_signals hold:held:held_*_captive hold:held:held_*_hostage take:took:taken_*_prisoner issue_*_arrest_warrant issue_*_arrest_warrants issue_*_warrant issue_*_warrants place_*_under_arrest impound silence_*_critics shut:shut:shut_down_*_newspaper arrest detain jail imprison ban~ deport confiscate blockade impose_*_curfew impose_*_martial_law impose_*_blockade impose_*_restrictions ' +
      'impose_*_ban declare_*_state_of_emergency declare_*_martial_law declare_*_emergency censor crack_down repress overthrow:overthrew:overthrown oust topple depose seize_power ' +
      'seize:seized:seized_*_assets seize:seized:seized_*_property ' +
      'seize:seized:seized_*_weapons seize:seized:seized_*_power take:took:taken_power dissolve_*_parliament dissolve_*_government suspend_*_constitution suspend_*_broadcasts block_*_aid ' +
      'block_*_convoy block_*_access block_*_trucks shut:shut:shut_down_*_internet cut:cut:cut_off_*_internet cut:cut:cut_off_*_water cut:cut:cut_off_*_electricity cut:cut:cut_*_internet hack ' +
      'sentence place_*_under_house_arrest outlaw annex round_up expel~ evict intercept tear_gas oust',
    nouns:
      'seizure_of_*_{vessel} detention_of_*_{vessel} conviction_of seizure_of detention_of jailing sentencing imprisonment eviction forced_displacement clampdown trial_of prosecution_of arrest_of ouster overthrow arrest_warrant arrest detention crackdown blockade curfew martial_law coup coup_d_etat putsch deportation cyberattack cyber_attack annexation state_of_emergency mass_arrests house_arrest power_grab',
  },
  ASSAULT: {
    verbs:
      'beat:beat:beaten_to_death violate_*_airspace ram~_*_{vessel} collide_with_*_{vessel} violate_*_border conquer target_*_group fall:fell:fallen_to_*_{troops} march_on_*_capital march_on_the_capital crash_into_*_building crash_into_a_block step_up_*_{attack} intensify_*_{attack} resume_*_{attack} fire_*_shots shots_fired  blow:blew:blown_himself stab_*_to_death land_on_*_{village} fall:fell:fallen_on_*_{village} launch_*_{attack} carry_out_*_{attack} mount_*_{attack} conduct_*_{attack} stage_*_{attack} perpetrate unleash commit~_*_{crimes} burn:burned:burnt_*_{village} burn:burned:burnt_down raze shell_*_{village} storm_*_{village} torch_*_{village} take:took:taken_*_{village} recapture_*_{village} reach_*_outskirts cut:cut:cut_*_{cable} sever_*_{cable} sabotage damage_*_{cable} damage_*_{village} blow:blew:blown_*_bridge set:set:set_*_alight set:set:set_*_on_fire set:set:set_*_ablaze set:set:set_alight hack_to_death hack_*_to_death beat:beat:beaten_*_to_death beat:beat:beaten_up strafe torpedo ram~ poison mutilate dismember lynch encircle overpower open_*_front target_*_{village} target_*_{troops} target_*_civilians gun_down cut:cut:cut_*_throats break:broke:broken_*_truce break:broke:broken_*_ceasefire violate_*_truce violate_*_ceasefire breach_*_truce breach_*_ceasefire lay:laid:laid_siege leave:left:left_*_dead leave:left:left_*_wounded die_in_*_{attack} drop~_*_bomb hurl_*_grenade throw:threw:thrown_*_grenade plant_*_bomb mine_*_road mine_*_roads lob~ wage_war ravage detonate wound shoot:shot:shot_dead use_*_force explode blow:blew:blown_*_up take:took:taken_the_town take:took:taken_the_city take:took:taken_the_capital take:took:taken_the_village take:took:taken_the_airport trade_*_fire exchange_*_fire pillage behead burn_*_village open:opened:opened_*_fire put:put:put_*_to_death cut:cut:cut_down blast open_fire_on attack bomb retaliate bombard shell raid ambush storm assault strike:struck:struck kill wound injure shoot:shot:shot massacre slaughter execute ' +
      'assassinate torture rape abduct kidnap~ behead loot torch destroy invade overrun:overran:overrun capture seize recapture retake:retook:retaken ' +
      'occupy besiege clash fight:fought:fought battle_*_for detonate blow:blew:blown_up open_fire fire_on fire_at fire_rockets fire_*_rockets fire_*_missiles launch_*_missiles_at launch_*_rockets ' +
      'launch_*_drones ' +
      'exchange_fire pound hit:hit:hit take:took:taken_control_of gun~_down ' +
      'take:took:taken_*_hostage burn_down set:set:set_fire_to ransack maim advance_on push_into drop~_*_bombs drop~_*_barrel_bombs down_*_drone hijack expel~_*_rebels ' +
      'drive:drove:driven_*_out_of sink:sank:sunk flatten level:levelled:levelled shoot:shot:shot_down wipe_out trade_fire cross_into dislodge drive:drove:driven_*_from fire_*_shells fire_*_artillery ' +
      'stab~ lynch mow_down murder slay:slew:slain repel~ repulse swoop fall:fell:fallen_to_*_rebels liberate',
    nouns:
      'shots_were_fired shots_have_been_fired military_intervention armed_intervention violation_of_*_airspace violations_of_*_airspace violation_of_*_{accord} burning_of_*_{village} shelling_of_*_{village} capture_of_*_{village} fall_of_*_{village} killings murder clash_between clashes_between knife_attack burning_of use_of_heavy use_of_chemical use_of_artillery war_crime massacre_of shooting stabbing beating_of lynching torture ground_offensive ground_operation land_operation occupation_of air_strikes shelling_of killing_of rape_of cross_border_raid seizure_of_*_town capture_of_*_town fall_of_*_city destruction_of counterattack onslaught use_of_force air_raid bomb_attack sabotage beheading hostage_taking aggression attack airstrike air_strike raid bombing bombardment shelling ambush offensive assault massacre assassination invasion incursion drone_strike ' +
      'missile_strike rocket_attack rocket_fire suicide_bombing car_bomb kidnapping abduction gun_battle onslaught counteroffensive counter_offensive strike killing_of mutiny military_operation firefight drone_attack gunfire',
    weak: 'war clash fighting battle siege hostilities killing violence explosion blast execution',
  },
};
