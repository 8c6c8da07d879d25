import type { MarkerRow } from './status.ts';

export const englishMarkers: MarkerRow[] = [
  [
    'asserted',
    'off',
    'not_only not_just not_merely not_least no_doubt if_only no_fewer no_less may_day could_not_but warning_shot warning_shots warning_fire without_delay without_further_delay put_off_by',
  ],
  [
    'negated',
    'right',
    'not never cannot t neither nor none nobody nothing no_one failed_to fail_to fails_to failing_to failure_to no_longer ' +
      'stopped_short_of stop_short_of stopping_short_of refused_to refuses_to refuse_to refusing_to refusal_to declined_to declines_to deny denies denied denying denial ' +
      'yet_to instead_of rather_than far_from without prevent prevents prevented preventing avert averts averted averting foil foils foiled foiling thwart thwarted ' +
      'avoid avoids avoided avoiding cancel cancels cancelled canceled cancelling called_off ruled_out rules_out ruling_out reject rejects rejected ' +
      'rejecting rejection dismissed dismisses opposed opposes oppose abandoned_plans scrapped_plans shelved aborted hardly false_reports false_report untrue no_evidence ' +
      'no_sign no_signs no_indication unable_to incapable_of absence_of lack_of lacking barred_from prohibited_from banned_from forbade stops_short_of short_of',
  ],
  [
    'negated',
    'next',
    'nearly almost narrowly stopped ceased quit stop stops cease falsely wrongly all_but',
  ],
  ['negated', 'right', 'no'],
  ['negated', 'clause', 'nothing'],
  [
    'negated',
    'right',
    'came_close_to come_close_to comes_close_to coming_close_to came_within balked_at baulked_at balk_at shied_away_from shy_away_from few_believed few_believe nobody_believes put_on_hold on_hold was_shelved were_shelved been_shelved ' +
      'was_averted were_averted narrowly_avoided called_off backed_out_of backs_out_of reneged_on walked_back falsely_claimed false_claims false_claim fake myth_that there_is_no there_was_no there_were_no there_are_no there_has_been_no there_have_been_no there_will_be_no that_nobody that_no_one which_nobody which_no_one that_none not_one not_a_single not_a',
  ],
  [
    'negated',
    'clause',
    'turned_out_to_be_wrong proved_wrong proved_to_be_false is_false are_false is_untrue are_untrue is_wrong_that wrongly_reported erroneously mistakenly did_not_occur never_occurred came_to_nothing collapsed_before never_materialised',
  ],
  [
    'negated',
    'right',
    'refrained_from refrain_from refrains_from refraining_from abstained_from held_off holding_off holds_off kept_from',
  ],
  ['negated', 'near', 'no zero non failed attempted foiled thwarted aborted abortive'],
  [
    'negated',
    'clause',
    'never_took_place did_not_take_place did_not_happen never_happened did_not_materialise did_not_materialize never_materialised never_materialized fell_through were_false was_false proved_false proved_untrue unfounded baseless fabricated hoax turned_out_to_be_false',
  ],
  [
    'hypothetical',
    'right',
    'may might could would can should must ought whether in_case in_the_event_of in_the_event_that possibility risk_of risks risk fear fears feared fearing concern concerns worry worries worried ' +
      'call_for calls_for called_for calling_for call_on calls_on called_on calling_on call_to calls_to urge urges urged urging demand demands demanded demanding request requested requests ' +
      'appeal_for appealed_for appeals_for seek seeks sought seeking want wants wanted wanting hope hopes hoped hoping consider considers considered considering mull mulls mulling weigh weighs weighing ' +
      'threat_of threat_to threats_of threats_to threaten threatens threatened threatening warn warns warned warning_of warning_that warning propose proposes proposed proposing proposal offer offers offered offering_to discuss discusses discussed discussing ' +
      'talks_on talks_about negotiate negotiates negotiated negotiating debate debating in_order_to aimed_at aiming_to designed_to for_fear lest option_of capable_of ability_to possible_that prospect prospects ' +
      'potential_for pretext_for prepared_for preparing_for prepare_for preparation_for preparations_for attempt_to attempts_to attempted_to tried_to trying_to try_to tries_to efforts_to effort_to push_for pushed_for pushing_for pressing_for bid_to bid_for ' +
      'pressure_to conditions_for condition_for conditional_on demand_for plea_for pleas_for hopes_of chance_of chances_of likelihood_of scenario scenarios speculation_that suggesting_that provided_that subject_to ask asks asked asking ' +
      'advocate advocates advocated floated floating raise_the_possibility raised_the_possibility open_to willing_to willingness_to eager_to reluctant_to urged_to pressed_to ordered_to instructed_to intended_to meant_to order_to orders_to vow vows vowed vowing swore',
  ],
  [
    'hypothetical',
    'near',
    'any possible potential prospective would_be hypothetical eventual feared threatened proposed envisaged alternative',
  ],
  [
    'hypothetical',
    'clause',
    'unlikely impossible improbable likely perhaps maybe conceivably probably',
  ],
  [
    'hypothetical',
    'sentence',
    'if unless were_*_to were_to should_it should_they had_it only_if even_if',
  ],
  [
    'future',
    'right',
    'will ll shall going_to about_to set_to due_to_be due_in due_on is_due are_due was_due were_due had_been_due plan plans planned planning scheduled intend intends intended intending intention intentions expected expects expect expecting ' +
      'agreed_to agrees_to agree_to vow_to vows_to vowed_to promised promise promises pledge pledges pledged committed_to undertook_to prepare_to prepares_to prepared_to preparing_to ready_to poised_to bound_to slated ' +
      'is_to are_to was_to were_to decided_to decision_to decides_to looks_set_to on_the_verge_of on_the_brink_of on_course_to ready_for gearing_up deadline_for date_for timetable_for roadmap_for calendar_for paving_the_way_for',
  ],
  [
    'future',
    'near',
    'upcoming forthcoming looming imminent impending planned scheduled expected ahead_of future pending long_awaited promised',
  ],
  [
    'rumoured',
    'sentence',
    'reportedly allegedly purportedly supposedly rumour rumours rumor rumors rumoured rumored unconfirmed unverified speculation said_to_have believed_to_have thought_to_have ' +
      'understood_to_have is_said_to are_said_to it_is_said it_is_reported it_is_believed it_is_thought it_is_understood it_is_claimed it_is_alleged could_not_be_independently could_not_be_confirmed not_be_independently_verified reports_suggest social_media_posts suspected_of',
  ],
  [
    'attributed',
    'right',
    'claimed_to claims_to claiming_to claim_to_have claimed_responsibility claims_responsibility claim_responsibility claiming_responsibility responsibility_for accused_of',
  ],
  [
    'rumoured',
    'right',
    'reported_to_have reported_to_be alleged_to alleged_to_have purported_to believed_to thought_to reported_to',
  ],
  ['rumoured', 'near', 'alleged purported suspected supposed so_called'],
  [
    'hypothetical',
    'right',
    'claim_to claims_to_be until once appears_to_have appear_to_have appeared_to_have seems_to_have seem_to_have seemed_to_have supposed_to as_soon_as as_long_as in_exchange_for in_return_for in_anticipation_of bracing_for brace_for braced_for awaiting in_the_hope_of plot_to plotted_to plots_to conspiracy_to pretended_to rehearsed rehearsing simulating',
  ],
  [
    'hypothetical',
    'right',
    'provides_for provide_for stipulates stipulate stipulating envisages envisage envisaging foresees terms_of',
  ],
  ['hypothetical', 'near', 'end_to halt_to cessation_of simulated mock'],
  [
    'hypothetical',
    'sentence',
    'imagine suppose supposing assume assuming in_the_film in_the_movie in_the_novel in_a_film in_a_novel in_the_series what_if let_us_say picture_a war_games war_game wargames',
  ],
  [
    'hypothetical',
    'right',
    'dream_of dreams_of dreamed_of dreaming_of dreamt_of tabletop_exercise fantasies_of fantasy_of toys_with toyed_with toying_with flirted_with tempted_to temptation_to urge_to in_a_position_to in_case_of plot plots plotting conspired_to wish_to wished_to wishes_to would_like_to allowed_to authorised_to authorized_to free_to lobbying_to',
  ],
  [
    'future',
    'right',
    'preparing prepares prepare on_the_point_of on_the_cusp_of about_to_be to_have_been was_to_have were_to_have pencilled_in',
  ],
  [
    'rumoured',
    'sentence',
    'word_has_it is_said_by are_said_by said_by_some rumour_has_it rumor_has_it so_the_story_goes by_some_accounts some_say',
  ],
  [
    'hypothetical',
    'sentence',
    'not_show_who not_show_how not_show_whether not_show_what not_show_when not_say_who not_say_how not_say_whether not_say_what not_say_when not_know_who not_know_how not_know_whether not_know_what not_know_when not_known_who not_known_how not_known_whether not_known_what not_known_when not_clear_who not_clear_how not_clear_whether not_clear_what not_clear_when unclear_who unclear_how unclear_whether unclear_what unclear_when unknown_who unknown_how unknown_whether unknown_what unknown_when not_determine_who not_determine_how not_determine_whether not_determine_what not_determine_when not_establish_who not_establish_how not_establish_whether not_establish_what not_establish_when not_identify_who not_identify_how not_identify_whether not_identify_what not_identify_when no_one_knows_who no_one_knows_how no_one_knows_whether no_one_knows_what no_one_knows_when nobody_knows_who nobody_knows_how nobody_knows_whether nobody_knows_what nobody_knows_when not_reveal_who not_reveal_how not_reveal_whether not_reveal_what not_reveal_when not_explain_who not_explain_how not_explain_whether not_explain_what not_explain_when',
  ],
  [
    'hypothetical',
    'sentence',
    'under_which will_say_that will_say_he would_say_that some_will_say',
  ],
  [
    'negated',
    'right',
    'held_back_from hold_back_from holds_back_from pulled_back_from_the held_up stalled cleared_of acquitted_of exonerated_of exonerated_from absolved_of on_ice stands_down_from',
  ],
  [
    'hypothetical',
    'right',
    'brink_of verge_of bet_on bets_on betting_on counting_on banking_on banks_on stands_accused_of stand_accused_of pretended_that purporting_to purports_to vote_on votes_on voted_on_whether better_a',
  ],
  ['hypothetical', 'sentence', 'had'],
];
