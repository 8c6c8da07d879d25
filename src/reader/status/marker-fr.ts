import type { MarkerRow } from './status.ts';

export const frenchMarkers: MarkerRow[] = [
  [
    'asserted',
    'off',
    'non_seulement pas_seulement sans_doute n_a_cesse_de ne_cesse_de ne_cessent_de n_ont_cesse_de sans_cesse sans_precedent n_en_finit_pas rien_que sans_surprise si_bien_que s_il_est_vrai tir_de_sommation tirs_de_sommation coups_de_semonce coup_de_semonce sans_retard sans_report en_retard se_reporter s_est_reporte s_est_reportee',
  ],
  [
    'negated',
    'right',
    'ne n jamais aucun aucune ni sans non refuse_de refuse_d refusent_de refuse_d_ refusant_de refus_de refus_d nie nient nier niait dement dementi dementir dementent dementant nie_avoir ' +
      'echoue_a echoue_dans faute_de faute_d au_lieu_de au_lieu_d plutot_que_de rejette rejettent rejete rejetant rejet empecher empeche empechent empechant eviter evite evitent evitant dejoue dejouer dejouent ' +
      'annule annulent annuler annulant exclu exclut exclure excluant excluent ecarte ecarter absence_de absence_d loin_de renonce_a renoncer_a renoncent_a oppose_a opposent_a oppose_au hors_de_question manque_de impossible_de incapable_de s_abstient_de interdit_de dissuade dissuader dissuader_de',
  ],
  [
    'negated',
    'right',
    'evitee evitees evites dejouee dejouees dejoues avortes avortees annulee annulees annules suspendu_sine que_personne que_nul qu_aucun qu_aucune rien_ne_prouve rien_n_indique rien_n_atteste rien_ne_permet nul_n aucune_preuve aucun_element cesse_de cesse_d cessent_de cessent_d cesser_de cesser_d arrete_de ' +
      'se_garde_de s_est_garde_de s_est_gardee_de gardes_de rechigne renacle se_refuse en_vain vainement rien',
  ],
  ['negated', 'near', 'point_de point_d'],
  [
    'negated',
    'clause',
    'il_est_faux est_faux etait_faux sont_fausses etaient_fausses est_fausse etait_fausse s_est_revelee_fausse s_est_revele_faux se_sont_revelees_fausses infondee infondees infonde infondes mensongere mensongeres est_restee_lettre_morte reste_lettre_morte a_echoue ont_echoue fait_long_feu a_tort',
  ],
  [
    'hypothetical',
    'sentence',
    'imaginons supposons imaginez supposez admettons dans_le_film dans_un_film dans_le_roman dans_un_roman dans_la_serie on_ignore nul_ne_sait personne_ne_sait',
  ],
  [
    'hypothetical',
    'right',
    'offre_de offre_d offert offerts offrent offrir offrait simulait simulaient simule simulent simuler simulation espoir_de espoir_d espoirs_de espoirs_d esperance_d reve_de reve_d revent_de revent_d revait_de fantasme_de fantasme_d hesite hesitent hesitait tente_par tentes_par prets_a_tout complot complots conspiration autorisation_de en_mesure_de libre_de lettre_de_cadrage',
  ],
  ['negated', 'right', 'failli a_deux_doigts_de a_deux_doigts_d'],
  ['negated', 'near', 'pas_de pas_d nul nulle avorte avortee manquee dejouee'],
  ['negated', 'clause', 'n_a_pas_eu_lieu n_ont_pas_eu_lieu n_a_jamais_eu_lieu n_aura_pas_lieu'],
  [
    'hypothetical',
    'right',
    'peut peuvent pourrait pourraient pouvait pouvaient devrait devraient doit doivent faudrait possibilite eventualite risque risquent risquait risque_de crainte craintes craint craignent craignant redoute redoutent redouter ' +
      'appelle_a appelle_au appellent_a appellent_au appele_a appele_au appelant_a appelant_au appel_a appel_au appels_a appels_au demande demandent demander demandait exige exigent exiger reclame reclament reclamer reclamant exhorte exhortent exhorter menace menacent menacer menacait menaces_de menace_de menacant ' +
      'avertit averti mise_en_garde mettre_en_garde mis_en_garde met_en_garde mettent_en_garde propose proposent proposer proposition envisage envisagent envisager etudie etudient espere esperent esperer esperant souhaite souhaitent souhaiter veut veulent voudrait voudraient vouloir souhaitant discute_de discuter_de negocie negocier_un negocient ' +
      'afin_de afin_d afin_que pour_que dans_le_but_de en_vue_de en_vue_d visant_a vise_a visait_a destine_a destinee_a destines_a tente_de tente_d tentent_de tentative_de tentatives_de tentait_de de_crainte de_peur cherche_a cherchent_a pretexte option susceptible_de capable_de pression_pour pressions_pour debattra_de debattra_d debattre_de debattre_d debattront_de debattront_d debattent_de debat_sur debattu_de debattu_d plaide_pour plaident_pour chances_de perspective_d perspective_de ' +
      'invite_a invitent_a invite_les somme_de presse_de autorise_a reflechit_a a_la_condition pourparlers_sur discussions_sur negociations_sur scenario scenarios soit_en_mesure ordonne_de ordonne_aux ordonne_a jure_de jurent_de',
  ],
  [
    'hypothetical',
    'near',
    'eventuel eventuelle eventuels eventuelles possible possibles potentiel potentielle potentielles toute tout_nouveau hypothetique hypothetiques',
  ],
  [
    'hypothetical',
    'clause',
    'peu_probable improbable peut_etre probablement vraisemblablement probable impossible',
  ],
  [
    'hypothetical',
    'sentence',
    'si s_il s_ils si_jamais a_condition_que a_condition_de a_moins_que en_cas_de en_cas_d au_cas_ou a_supposer_que dans_l_hypothese sous_reserve',
  ],
  [
    'future',
    'right',
    'va vont allait allaient devait devaient s_apprete_a s_apprete s_appretent_a s_appretait_a s_appretaient_a prevoit prevoient prevu prevue prevus prevues prevoyait prevoir compte_signer compte_lancer comptent planifie planifient entend_lancer ' +
      'promet promettent promis promettre s_engage_a s_est_engage_a s_est_engagee_a s_engagent_a se_sont_engages_a sur_le_point_de en_passe_de pret_a prets_a prete_a pretes_a sera seront decide_de decide_d decident_de decision_de projette projettent projet_de projets_de projet_d intention_de intention_d a_l_intention ' +
      'prepare preparent preparer preparait preparaient preparatifs attendu attendue attendus attendues accepte_de accepte_d ont_accepte_de calendrier_de date_du date_de feuille_de_route appelee_a programme_pour programmee_pour d_ici',
  ],
  [
    'future',
    'near',
    'prochain prochaine prochains prochaines futur future futurs futures imminent imminente imminents a_venir prevu prevue attendu attendue',
  ],
  ['rumoured', 'right', 'aurait auraient serait seraient'],
  [
    'rumoured',
    'sentence',
    'rumeur rumeurs non_confirmee non_confirmees non_confirme non_confirmes il_se_dit il_se_murmure on_dit_que on_parle_de il_est_question_de circule circulent ' +
      'non_verifiee non_verifiees n_ont_pas_pu_etre_verifiees n_a_pas_pu_etre_confirmee n_a_pu_etre_verifiee n_a_pas_ete_confirmee bruits_de_couloir speculations',
  ],
  [
    'rumoured',
    'near',
    'presume presumee presumes presumees pretendu pretendue pretendus suppose supposee supposes supposees soi_disant',
  ],
  [
    'attributed',
    'right',
    'revendique revendiquent revendiquer revendiquant revendiquee accuse_d_avoir accuses_d_avoir accusee_d_avoir accusees_d_avoir accuse_de accuses_de',
  ],
  [
    'rumoured',
    'right',
    'soupconne_de soupconne_d soupconnes_de soupconnes_d soupconnee_de soupconnee_d suspecte_de suspecte_d suspectes_de suspectes_d',
  ],
  [
    'hypothetical',
    'right',
    'jusqu_a_ce_que tant_que des_que une_fois_que en_echange_de en_echange_d dans_l_espoir_de dans_l_espoir_d dans_l_attente_de dans_l_attente_d en_prevision_de en_prevision_d complot_pour simulant comme_si',
  ],
  [
    'hypothetical',
    'right',
    'aux_termes_duquel aux_termes_de_laquelle en_vertu_duquel en_vertu_de_laquelle stipule stipulent stipulant termes_de conditions_d conditions_de',
  ],
  [
    'hypothetical',
    'sentence',
    'ne_dit_pas_qui pas_qui ne_sait_qui sans_savoir_qui reste_a_savoir_qui reste_a_savoir_si pas_clair ignore_qui ignorent_qui ne_sait_si',
  ],
  [
    'negated',
    'right',
    'blanchi_de blanchie_de blanchis_de acquitte_de acquittes_de innocente_de fait_semblant_de fait_semblant_d font_semblant_de renonce_d renoncent_d',
  ],
  [
    'negated',
    'clause',
    'etait_un_montage est_un_montage etait_truquee est_truquee etait_un_faux est_un_faux releve_de_l_intox',
  ],
  ['attributed', 'right', 'accusation_de accusation_d accusations_de accusations_d'],
  ['rumoured', 'right', 'cense censee censes censees'],
  ['hypothetical', 'near', 'au_bord_de au_bord_d au_bord_du'],
  // a complaint that is announced is not lodged
  ['future', 'next', 'annonce_une annoncent_une annoncait_une'],
  [
    'hypothetical',
    'sentence',
    'mieux_vaut mieux_vaudrait on_dira dira_t_on certains_diront diront_que dirait_on',
  ],
  [
    'hypothetical',
    'right',
    'parie_sur parient_sur parier_sur mise_sur misent_sur miser_sur table_sur tablent_sur compte_sur comptent_sur se_prononcera_sur se_prononceront_sur se_prononcer_sur votera_sur voteront_sur voter_sur examinera examineront examine_un',
  ],
  ['hypothetical', 'near', 'arret_des arret_immediat arret_de fin_des fin_immediate'],
];
