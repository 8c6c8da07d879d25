import type { CueRow } from './hedge.ts';

export const frenchCues: CueRow[] = [
  [
    'verb',
    'assert',
    'accorder_a_dire reaffirmer reiterer:reitere:reiterent:reitere:reiterait:reiterer exposer arguer objecter relater professer assener clamer proclamer certifier garantir attester opiner rencherir declarer affirmer dire:dit:disent:dit:disait:dir annoncer indiquer expliquer souligner preciser ajouter assurer confirmer reveler rappeler:rappelle:rappellent:rappele:rappelait:rappeller reconnaitre:reconnait:reconnaissent:reconnu:reconnaissait:reconnaitr ' +
      'admettre:admet:admettent:admis:admettait:admettr marteler ecrire:ecrit:ecrivent:ecrit:ecrivait:ecrir raconter temoigner relever:releve:relevent:releve:relevait:relever avertir faire:fait:font:fait:faisait:fer_savoir faire:fait:font:fait:faisait:fer_il_valoir faire:fait:font:fait:faisait:fer_il_savoir faire:fait:font:fait:faisait:fer_il_remarquer faire:fait:font:fait:faisait:fer_il_observer faire:fait:font:fait:faisait:fer_elle_valoir faire:fait:font:fait:faisait:fer_elle_savoir faire:fait:font:fait:faisait:fer_elle_remarquer faire:fait:font:fait:faisait:fer_elle_observer faire:fait:font:fait:faisait:fer_on_valoir faire:fait:font:fait:faisait:fer_on_savoir faire:fait:font:fait:faisait:fer_on_remarquer faire:fait:font:fait:faisait:fer_on_observer faire:fait:font:fait:faisait:fer_ils_valoir faire:fait:font:fait:faisait:fer_ils_savoir faire:fait:font:fait:faisait:fer_ils_remarquer faire:fait:font:fait:faisait:fer_ils_observer faire:fait:font:fait:faisait:fer_valoir insister noter observer conclure:conclut:concluent:conclu:concluait:conclur resumer repeter:repete:repetent:repete:repetait:repeter deplorer retorquer commenter analyser repliquer detailler s_alarmer:alarme:alarment:alarme:alarmait:alarmer s_inquieter',
  ],
  [
    'subordinate',
    'assert',
    'conclure:conclut:concluent:conclu:concluait:conclur_a mettre:met:mettent:mis:mettait:mettr_en_garde_contre alerter_sur alerter_contre maintenir:maintient:maintiennent:maintenu:maintenait:maintiendr conceder:concede:concedent:concede:concedait:conceder recenser documenter denombrer regretter feliciter rejouir alarmer inquieter indigner tweeter publier laisser_entendre faire:fait:font:fait:faisait:fer_comprendre pronostiquer postuler demontrer etablir verifier decouvrir:decouvre:decouvrent:decouvert:decouvrait:decouvrir retenir:retient:retiennent:retenu:retenait:retiendr predire mettre:met:mettent:mis:mettait:mettr_en_garde faire:fait:font:fait:faisait:fer_part faire:fait:font:fait:faisait:fer_remarquer faire:fait:font:fait:faisait:fer_observer faire:fait:font:fait:faisait:fer_mention avancer pester rapporter constater montrer lancer trancher tonner ironiser plaider glisser souffler confier soupirer temperer nuancer rassurer soutenir:soutient:soutiennent:soutenu:soutenait:soutiendr prevenir:previent:previennent:prevenu:prevenait:previendr documenter faire:fait:font:fait:faisait:fer_etat informer signaler insinuer repondre:repond:repondent:repondu:repondait:repondr revendiquer jurer promettre:promet:promettent:promis:promettait:promettr',
  ],
  [
    'verb',
    'alleges',
    'soupconner pretendre:pretend:pretendent:pretendu:pretendait:pretendr alleguer accuser reprocher attribuer imputer tenir:tient:tiennent:tenu:tenait:tiendr',
  ],
  ['subordinate', 'alleges', 'se_plaindre:plaint:plaignent:plaint:plaignait:plaindr'],
  [
    'verb',
    'likely',
    'vouloir:veut:veulent:voulu:voulait:voudr_croire estimer juger penser croire:croit:croient:cru:croyait:croir croire:croit:croient:cru:croyait:croir_savoir',
  ],
  [
    'subordinate',
    'likely',
    'chiffrer considerer supposer anticiper prevoir:prevoit:prevoient:prevu:prevoyait:prevoir evaluer',
  ],
  [
    'subordinate',
    'may',
    'craindre:craint:craignent:craint:craignait:craindr redouter suggerer laisser_entendre laisser_penser laisser_croire laisser_supposer',
  ],
  [
    'verb',
    'doubts',
    'defendre:defend:defendent:defendu:defendait:defendr douter dementir:dement:dementent:dementi:dementait:dementir nier contester mettre:met:mettent:mis:mettait:mettr_en_doute',
  ],
  [
    'verb',
    'question',
    's_interroger:interroge:interrogent:interroge:interrogeait:interroger se_demander',
  ],
  [
    'according',
    'assert',
    'de_l_aveu_de de_l_aveu_d de_l_aveu_du de_l_aveu_des selon d_apres a_en_croire au_dire_de aux_dires_de citant de_source de_sources a_entendre au_dire_d',
  ],
  [
    'according',
    'likely',
    'pour aux_yeux_de aux_yeux_des de_l_avis_de de_l_avis_des de_l_avis_d de_l_avis_du',
  ],
  [
    'impersonal',
    'rumour',
    'on_murmure on_raconte on_chuchote on_rapporte on_pretend on_assure on_croit_savoir on_soupconne dit_on assure_t_on murmure_t_on raconte_t_on croit_on_savoir il_se_raconte il_se_chuchote se_murmure la_rumeur_court la_rumeur_veut le_bruit_a_couru bruit_veut rumeurs_circulent des_sources_non il_se_dit il_se_murmure on_dit_que le_bruit_court rumeurs_font rumeurs_evoquent rumeur_court rumeur_veut des_rumeurs la_rumeur une_rumeur des_informations_non_confirmees certaines_informations on_parle_de on_parle_d on_evoque il_est_question_de informations_non_verifiees des_rapports_font circulent',
  ],
  [
    'narrator',
    'certain',
    'nul_doute aucun_doute il_ne_fait_aucun_doute il_ne_fait_guere_de_doute assurement incontestablement il_est_certain il_est_etabli_que il_est_acquis_que il_est_avere_que il_est_clair_que il_est_evident_que il_est_indeniable_que il_va_de_soi_que il_est_etabli_qu il_est_clair_qu il_est_acquis_qu',
  ],
  [
    'narrator',
    'likely',
    'il_semble il_semblerait semble semblent parait paraissent sans_doute vraisemblablement il_est_probable probablement tout_porte_a_croire tout_indique',
  ],
  [
    'narrator',
    'doubts',
    'rien_n_indique rien_ne_permet_d_affirmer rien_ne_prouve rien_ne_laisse_penser rien_ne_dit aucun_element_ne aucun_indice_ne aucune_preuve_ne aucun_signe_ne rien_n_atteste rien_ne_permet_de_dire rien_n_accredite',
  ],
  [
    'narrator',
    'may',
    'il_est_possible_que il_se_peut_que il_n_est_pas_exclu_que il_n_est_pas_exclu_qu',
  ],
  [
    'quoting',
    'assert',
    'voir:voit:voient:vu:voyait:verr lacher rire:rit:rient:ri:riait:rir exclure:exclut:excluent:exclu:excluait:exclur qualifier presenter decrire:decrit:decrivent:decrit:decrivait:decrir denoncer fustiger saluer condamner evoquer parler:parle:parlent:parle:parlait:parler exprimer manifester appeler:appelle:appellent:appele:appelait:appeller rejeter:rejette:rejettent:rejete:rejetait:rejetter refuter recuser pointer regretter',
  ],
];
