import type { CueRow } from './hedge.ts';

export const englishCues: CueRow[] = [
  [
    'verb',
    'assert',
    'reaffirm attest certify guarantee lament specify clarify elaborate proclaim profess retort determine verify corroborate joke hint make:made:made_clear make:made:made_it_clear make:made:made_plain say:said put:put:put_it caution announce declare state add tell:told confirm explain stress insist reveal disclose maintain assert write:wrote:written reiterate acknowledge admit~ warn ' +
      'note observe argue remark affirm conclude emphasise emphasize testify recount comment reply mention boast concede point_out respond counter recall signal',
  ],
  [
    'subordinate',
    'assert',
    'vow pledge threaten report document repeat show:showed:shown find:found indicate hear:heard promise agree describe predict calculate',
  ],
  ['verb', 'alleges', 'claim allege contend accuse blame hold:held:held charge_that'],
  ['subordinate', 'alleges', 'complain'],
  ['verb', 'likely', 'believe think:thought predict estimate reckon'],
  ['subordinate', 'likely', 'expect assess judge consider feel:felt understand:understood'],
  ['verb', 'may', 'speculate suspect'],
  ['subordinate', 'may', 'suggest fear imply worry'],
  ['subordinate', 'likely', 'put:put:put'],
  ['quoting', 'likely', 'regard view'],
  ['verb', 'doubts', 'doubt deny dispute cast:cast_doubt call_into_question'],
  ['verb', 'question', 'wonder'],
  ['subordinate', 'question', 'ask'],
  [
    'according',
    'assert',
    'according_to in_the_words_of by_*_account by_*_count by_*_reckoning by_*_estimate by_*_own_admission in_*_telling in_*_version citing quoting as_reported_by to_hear',
  ],
  ['according', 'likely', 'for in_the_view_of in_the_opinion_of'],
  [
    'impersonal',
    'rumour',
    'it_is_said it_is_rumoured it_is_rumored it_was_rumoured rumours_that rumors_that rumours_of rumors_of there_are_rumours there_are_rumors rumours_circulated rumors_circulated rumours_persist rumours_spread rumours_are ' +
      'unconfirmed_reports reports_suggest reports_say reports_that there_are_reports reports_indicate some_reports reports_emerged media_reports reports_said reports_spoke word_spread there_is_talk talk_of social_media_posts speculation_that speculation_is is_rumoured_to is_rumored_to rumours_abound rumour_has_it rumor_has_it there_were_reports is_said_to are_said_to was_said_to were_said_to is_reported_to are_reported_to',
  ],
  [
    'impersonal',
    'alleges',
    'allegations_that accusations_that claims_that allegations_of it_is_alleged it_is_claimed',
  ],
  [
    'impersonal',
    'likely',
    'it_is_believed it_is_thought it_is_understood is_believed_to are_believed_to is_thought_to are_thought_to',
  ],
  [
    'narrator',
    'certain',
    'it_is_clear_that it_is_certain_that it_is_evident_that it_is_established_that it_is_beyond_doubt_that it_is_undeniable_that no_doubt undoubtedly there_is_no_doubt there_is_little_doubt without_doubt unquestionably',
  ],
  [
    'narrator',
    'likely',
    'it_seems it_appears appears_to appear_to seems_to seem_to it_is_likely it_looks_as most_likely in_all_likelihood',
  ],
  [
    'narrator',
    'doubts',
    'there_is_no_evidence_that there_was_no_evidence_that no_evidence_that no_proof_that no_sign_that no_signs_that no_indication_that there_is_nothing_to_suggest nothing_suggests nothing_indicates little_evidence_that no_reason_to_believe',
  ],
  ['narrator', 'may', 'it_is_possible_that it_is_conceivable_that'],
  [
    'quoting',
    'assert',
    'see:saw:seen laugh joke shrug sigh lament quip answer shout tweet post muse grumble thunder scoff speak:spoke:spoken call term describe brand label dub~ voice express reject refute rebut repudiate talk portray depict characterise characterize condemn denounce hail slam~ dismiss hail decry blast deplore welcome cite quote',
  ],
];
