import type { TriggerTable } from './trigger.ts';

/**
 * French, without accents needed. A verb is its infinitive where it follows the first group or
 * finir; others give `infinitive:present3s:present3p:past-participle:imperfect3s:future-stem`.
 */
export const french: TriggerTable = {
  AGREE: {
    verbs:
      's_entendre:entend:entendent:entendu:entendait:entendr s_accorder trouver_*_compromis trouver_*_accord trouver_*_terrain_d_entente sceller_*_accord sceller_*_alliance avaliser entériner conclure:conclut:concluent:conclu:concluait:conclur_*_entre signer parapher accepter conclure:conclut:concluent:conclu:concluait:conclur_*_accord s_accorder s_engager promettre:promet:promettent:promis:promettait:promettr ' +
      'parvenir:parvient:parviennent:parvenu:parvenait:parviendr_a_*_accord aboutir_a_*_accord convenir:convient:conviennent:convenu:convenait:conviendr_de ' +
      'convenir:convient:conviennent:convenu:convenait:conviendr_d approuver_*_plan s_entendre:entend:entendent:entendu:entendait:entendr_sur ' +
      'trouver_*_accord sceller_*_accord consentir:consent:consentent:consenti:consentait:consentir negocier_*_accord donner_*_accord',
    nouns:
      'compromis protocole_d_accord memorandum_d_entente accord traite pacte protocole_d_accord memorandum',
    weak: 'engagement promesse entente compromis convention',
  },
  CONSULT: {
    verbs:
      'tenir:tient:tiennent:tenu:tenait:tiendr_*_reunion tenir:tient:tiennent:tenu:tenait:tiendr_*_sommet tenir:tient:tiennent:tenu:tenait:tiendr_*_pourparlers envoyer:envoie:envoient:envoye:envoyait:enverr_*_emissaire envoyer:envoie:envoient:envoye:envoyait:enverr_*_ministre envoyer:envoie:envoient:envoye:envoyait:enverr_*_delegation s_asseoir_a_la_table reprendre:reprend:reprennent:repris:reprenait:reprendr_*_pourparlers reprendre:reprend:reprennent:repris:reprenait:reprendr_*_negociations reprendre:reprend:reprennent:repris:reprenait:reprendr_*_dialogue ouvrir:ouvre:ouvrent:ouvert:ouvrait:ouvrir_*_dialogue telephoner s_entretenir_au_telephone rencontrer s_entretenir:entretient:entretiennent:entretenu:entretenait:entretiendr recevoir:recoit:recoivent:recu:recevait:recevr discuter negocier ' +
      'se_reunir reunir dialoguer visiter se_rendre:rend:rendent:rendu:rendait:rendr_a se_rendre:rend:rendent:rendu:rendait:rendr_en accueillir:accueille:accueillent:accueilli:accueillait:accueiller ' +
      'telephoner consulter tenir:tient:tiennent:tenu:tenait:tiendr_*_pourparlers tenir:tient:tiennent:tenu:tenait:tiendr_*_reunion tenir:tient:tiennent:tenu:tenait:tiendr_*_sommet ' +
      'ouvrir:ouvre:ouvrent:ouvert:ouvrait:ouvrir_*_pourparlers ouvrir:ouvre:ouvrent:ouvert:ouvrait:ouvrir_*_negociations reprendre:reprend:reprennent:repris:reprenait:reprendr_*_negociations ' +
      'reprendre:reprend:reprennent:repris:reprenait:reprendr_*_pourparlers effectuer_*_visite s_entretenir:entretient:entretiennent:entretenu:entretenait:entretiendr_avec',
    nouns:
      'appel_telephonique entretien_telephonique bons_offices offre_de_mediation pourparlers negociation rencontre reunion sommet visite mediation consultation tete_a_tete discussion appel_telephonique',
    weak: 'dialogue conference entretien',
  },
  SUPPORT: {
    verbs:
      'se_tenir:tient:tiennent:tenu:tenait:tiendr_aux_cotes se_ranger_du_cote faire:fait:font:fait:faisait:fer_bloc prendre:prend:prennent:pris:prenait:prendr_*_fait_et_cause plebisciter soutenir:soutient:soutiennent:soutenu:soutenait:soutiendr appuyer saluer feliciter reconnaitre:reconnait:reconnaissent:reconnu:reconnaissait:reconnaitr ' +
      'ratifier approuver louer retablir_*_relations reprendre:reprend:reprennent:repris:reprenait:reprendr_*_relations rouvrir:rouvre:rouvrent:rouvert:rouvrait:rouvrir_*_ambassade ' +
      'normaliser nouer_*_relations exprimer_*_soutien reiterer_*_soutien apporter_*_soutien afficher_*_soutien reaffirmer_*_soutien se_ranger_derriere se_feliciter rendre:rend:rendent:rendu:rendait:rendr_hommage etablir_*_relations',
    nouns: 'ratification reconnaissance normalisation rapprochement reconciliation',
    weak: 'soutien appui solidarite',
  },
  CONCEDE: {
    verbs:
      'se_plier s_incliner reculer_devant faire:fait:font:fait:faisait:fer_machine_arriere ouvrir:ouvre:ouvrent:ouvert:ouvrait:ouvrir_*_frontiere ouvrir:ouvre:ouvrent:ouvert:ouvrait:ouvrir_*_corridor ceder s_excuser conceder lever_*_sanctions lever_*_embargo lever_*_blocus lever_*_siege lever_*_couvre_feu lever_*_etat_d_urgence lever_*_interdiction ' +
      'alleger_*_sanctions assouplir_*_sanctions assouplir_*_restrictions gracier amnistier presenter_*_excuses exprimer_*_regrets rouvrir:rouvre:rouvrent:rouvert:rouvrait:rouvrir_*_frontiere ' +
      'rouvrir:rouvre:rouvrent:rouvert:rouvrait:rouvrir_*_frontieres renoncer faire:fait:font:fait:faisait:fer_*_concessions retablir_*_electricite degeler assouplir_*_blocus',
    nouns:
      'concession excuses amnistie levee_des_sanctions levee_de_l_embargo levee_du_blocus allegement_des_sanctions',
  },
  COOPERATE: {
    verbs:
      'cooperer collaborer mener_*_exercices_conjoints mener_*_manoeuvres_conjointes partager_*_renseignements echanger_*_renseignements extrader coordonner ' +
      'organiser_*_manoeuvres_conjointes s_associer mener_*_patrouilles_conjointes effectuer_*_manoeuvres_conjointes',
    nouns:
      'exercices_conjoints manoeuvres_conjointes patrouilles_conjointes patrouille_conjointe extradition',
    weak: 'cooperation partenariat',
  },
  AID: {
    verbs:
      'former_*_armee former_*_officiers former_*_soldats former_*_policiers former_*_commandos former_*_recrues entrainer_*_soldats entrainer_*_forces reapprovisionner equiper_*_armee livrer fournir financer donner_*_armes armer equiper envoyer:envoie:envoient:envoye:envoyait:enverr_*_aide envoyer:envoie:envoient:envoye:envoyait:enverr_*_armes ' +
      'envoyer:envoie:envoient:envoye:envoyait:enverr_*_vivres envoyer:envoie:envoient:envoye:envoyait:enverr_*_munitions acheminer octroyer debloquer_*_aide debloquer_*_millions ' +
      'debloquer_*_euros debloquer_*_dollars vendre:vend:vendent:vendu:vendait:vendr accorder_*_aide accorder_*_pret accorder_*_asile aider former_*_soldats former_*_unites former_*_policiers former_*_forces former_*_troupes former_*_militaires ravitailler ' +
      'envoyer:envoie:envoient:envoye:envoyait:enverr_*_tonnes envoyer:envoie:envoient:envoye:envoyait:enverr_*_drones offrir:offre:offrent:offert:offrait:offrir remettre:remet:remettent:remis:remettait:remettr_*_vehicules verser',
    nouns:
      'livraison livraisons_d_armes aide_militaire aide_humanitaire pont_aerien fourniture convoi_humanitaire don_de envoi_d_armes',
    weak: 'aide assistance pret financement',
  },
  RETREAT: {
    verbs:
      'faire:fait:font:fait:faisait:fer_taire_*_armes quitter_*_ville quitter_*_positions quitter_*_camp abandonner_*_positions deposer_les_armes lever_*_camp se_desengager evacuer_*_troupes ceder_*_pouvoir se_retirer retirer evacuer liberer relacher demissionner se_rendre:rend:rendent:rendu:rendait:rendr se_replier replier desarmer deposer_*_armes rendre:rend:rendent:rendu:rendait:rendr_*_armes ' +
      'suspendre:suspend:suspendent:suspendu:suspendait:suspendr_*_offensive suspendre:suspend:suspendent:suspendu:suspendait:suspendr_*_operations interrompre:interrompt:interrompent:interrompu:interrompait:interrompr_*_offensive ' +
      'cesser_*_hostilites cesser_*_combats cesser_*_frappes cesser_*_feu stopper_*_offensive arreter_*_offensive mettre:met:mettent:mis:mettait:mettr_fin_a_*_operation mettre:met:mettent:mis:mettait:mettr_fin_a_*_offensive ' +
      'mettre:met:mettent:mis:mettait:mettr_fin_au_siege decreter_*_cessez_le_feu decreter_*_treve annoncer_*_cessez_le_feu annoncer_*_treve proclamer_*_cessez_le_feu quitter_*_base quitter_*_pays quitter_*_territoire abandonner_*_positions ' +
      'abandonner_*_ville abandonner_*_base echanger_*_prisonniers rapatrier autoriser_*_acces restituer demobiliser capituler autoriser_*_convoi autoriser_*_entree entrer_en_vigueur reculer battre:bat:battent:battu:battait:battr_en_retraite ceder_*_terrain ' +
      'rendre:rend:rendent:rendu:rendait:rendr_*_prisonniers observer_*_treve respecter_*_treve respecter_*_cessez_le_feu arreter_*_combats mettre:met:mettent:mis:mettait:mettr_fin_a_la_guerre laisser_*_passer remettre:remet:remettent:remis:remettait:remettr_*_otages',
    nouns:
      'treve_humanitaire depart_des_troupes depart_des_soldats depot_des_armes retrait treve cessez_le_feu liberation demission reddition repli evacuation echange_de_prisonniers desarmement demobilisation rapatriement desengagement capitulation',
  },
  REQUEST: {
    verbs:
      'saisir_*_conseil_de_securite en_appeler reclamer_*_retrait demander exiger appeler:appelle:appellent:appele:appelait:appeller reclamer exhorter prier solliciter inviter sommer presser implorer enjoindre:enjoint:enjoignent:enjoint:enjoignait:enjoindr lancer_*_appel requerir:requiert:requierent:requis:requerait:requerr plaider_pour',
    nouns: 'demande requete',
    weak: 'appel exigence',
  },
  ACCUSE: {
    verbs:
      'tenir:tient:tiennent:tenu:tenait:tiendr_*_responsable tenir:tient:tiennent:tenu:tenait:tiendr_*_responsables tenir:tient:tiennent:tenu:tenait:tiendr_*_pour_responsable deposer_*_plainte montrer_*_du_doigt pointer_*_du_doigt s_indigner_de accuser condamner denoncer critiquer fustiger blamer deplorer reprocher inculper poursuivre:poursuit:poursuivent:poursuivi:poursuivait:poursuivr_*_justice porter_plainte ' +
      'ouvrir:ouvre:ouvrent:ouvert:ouvrait:ouvrir_*_enquete enqueter incriminer imputer pointer_*_responsabilite mettre:met:mettent:mis:mettait:mettr_en_cause s_en_prendre:prend:prennent:pris:prenait:prendr s_indigner vilipender convoquer_*_ambassadeur',
    nouns: 'accusation condamnation denonciation critique plainte inculpation',
    weak: 'enquete',
  },
  REJECT: {
    verbs:
      'dire:dit:disent:dit:disait:dir_non balayer_*_idee faire:fait:font:fait:faisait:fer_barrage s_insurger_contre rejeter:rejette:rejettent:rejete:rejetait:rejetter refuser s_opposer ecarter decliner exclure:exclut:excluent:exclu:excluait:exclur repousser_*_proposition repousser_*_offre repousser_*_demande ' +
      'opposer_*_veto mettre:met:mettent:mis:mettait:mettr_*_veto opposer_*_refus balayer_*_proposition opposer_*_fin_de_non_recevoir recuser desavouer',
    nouns: 'refus rejet veto fin_de_non_recevoir',
  },
  THREATEN: {
    verbs:
      'jurer_*_riposter jurer_*_venger jurer_vengeance promettre:promet:promettent:promis:promettait:promettr_*_riposter promettre:promet:promettent:promis:promettait:promettr_*_repondre promettre:promet:promettent:promis:promettait:promettr_vengeance avertir_*_qu_il avertir_*_qu_elle avertir_*_qu_ils avertir_*_qu_elles avertir_*_risquaient avertir_*_compagnies menacer avertir_qu_elle avertir_qu_il mettre:met:mettent:mis:mettait:mettr_en_garde lancer_*_ultimatum adresser_*_ultimatum donner_*_ultimatum promettre:promet:promettent:promis:promettait:promettr_de_riposter ' +
      'promettre:promet:promettent:promis:promettait:promettr_*_represailles brandir_*_menace fixer_*_ultimatum promettre:promet:promettent:promis:promettait:promettr_de_repondre jurer_de_venger promettre:promet:promettent:promis:promettait:promettr_une_riposte lancer_*_avertissement',
    nouns: 'menace ultimatum mise_en_garde',
    weak: 'avertissement',
  },
  PROTEST: {
    verbs:
      'envahir:envahit:envahissent:envahi:envahissait:envahir_*_rues occuper_*_place cesser_le_travail manifester protester defiler boycotter descendre:descend:descendent:descendu:descendait:descendr_dans_*_rues descendre:descend:descendent:descendu:descendait:descendr_dans_la_rue se_mettre:met:mettent:mis:mettait:mettr_en_greve ' +
      'observer_*_greve se_rassembler eriger_*_barricades bloquer_*_route bloquer_*_routes dresser_*_barricades entamer_*_greve battre:bat:battent:battu:battait:battr_le_pave',
    nouns:
      'manifestation protestation emeute greve rassemblement boycott greve_de_la_faim sit_in greve_generale marche_de_protestation',
    weak: 'marche troubles mobilisation_populaire',
  },
  SANCTION: {
    verbs:
      'priver_*_aide priver_*_droit retirer_*_licence retirer_*_liste retirer_*_accreditation exclure:exclut:excluent:exclu:excluait:exclur_*_alliance exclure:exclut:excluent:exclu:excluait:exclur_*_organisation exclure:exclut:excluent:exclu:excluait:exclur_*_bloc bannir radier couper_*_vivres couper_*_gaz fermer_*_postes fermer_*_points_de_passage inscrire:inscrit:inscrivent:inscrit:inscrivait:inscrir_*_liste_noire declarer_*_persona taxer_*_importations interdire:interdit:interdisent:interdit:interdisait:interdir_*_importations geler:gele:gelent:gele:gelait:geler_*_comptes sanctionner imposer_*_sanctions imposer_*_embargo adopter_*_sanctions decreter_*_embargo expulser_*_ambassadeur expulser_*_diplomates expulser_*_diplomate expulser_*_mission expulser_*_forces expulser_*_troupes rappeler:rappelle:rappellent:rappele:rappelait:rappeller_*_ambassadeur ' +
      'rompre:rompt:rompent:rompu:rompait:rompr couper_*_ponts couper_*_aide couper_*_relations suspendre:suspend:suspendent:suspendu:suspendait:suspendr geler:gele:gelent:gele:gelait:geler fermer_*_frontiere fermer_*_frontieres fermer_*_ambassade ' +
      'fermer_*_espace_aerien fermer_*_consulat annuler claquer_la_porte quitter_*_alliance quitter_*_organisation quitter_*_cedeao quitter_*_bloc se_retirer_de_l_accord se_retirer_du_traite se_retirer_de_l_organisation se_retirer_de_la_cedeao ' +
      'retirer_*_ambassadeur denoncer_*_accord denoncer_*_traite denoncer_*_accords resilier dechirer_*_accord interrompre:interrompt:interrompent:interrompu:interrompait:interrompr_*_aide interrompre:interrompt:interrompent:interrompu:interrompait:interrompr_*_livraisons interrompre:interrompt:interrompent:interrompu:interrompait:interrompr_*_negociations ' +
      'mettre:met:mettent:mis:mettait:mettr_fin_a_*_accord mettre:met:mettent:mis:mettait:mettr_fin_au_mandat mettre:met:mettent:mis:mettait:mettr_fin_a_*_mission mettre:met:mettent:mis:mettait:mettr_fin_a_*_cooperation cesser_*_livraisons cesser_*_aide revoquer reduire:reduit:reduisent:reduit:reduisait:reduir_*_relations infliger_*_sanctions frapper_*_de_sanctions',
    nouns:
      'embargo expulsion rupture sanctions_contre gel_des_avoirs rappel_de_l_ambassadeur rappel_de_son_ambassadeur suspension fermeture_de_*_frontiere',
    weak: 'sanctions sanction',
  },
  MOBILIZE: {
    verbs:
      'franchir:franchit:franchissent:franchi:franchissait:franchir_*_frontiere debarquer envoyer:envoie:envoient:envoye:envoyait:enverr_*_fregate envoyer:envoie:envoient:envoye:envoyait:enverr_*_chars envoyer:envoie:envoient:envoye:envoyait:enverr_*_avions envoyer:envoie:envoient:envoye:envoyait:enverr_*_troupe envoyer:envoie:envoient:envoye:envoyait:enverr_*_contingent envoyer:envoie:envoient:envoye:envoyait:enverr_*_bataillon envoyer:envoie:envoient:envoye:envoyait:enverr_*_navire deplacer_*_troupes stationner_*_troupes survoler_*_espace_aerien positionner_*_troupes acheminer_*_troupes mobiliser_*_reservistes deployer:deploie:deploient:deploye:deployait:deploier mobiliser masser_*_troupes envoyer:envoie:envoient:envoye:envoyait:enverr_*_troupes envoyer:envoie:envoient:envoye:envoyait:enverr_*_soldats ' +
      'envoyer:envoie:envoient:envoye:envoyait:enverr_*_renforts envoyer:envoie:envoient:envoye:envoyait:enverr_*_navires envoyer:envoie:envoient:envoye:envoyait:enverr_*_militaires depecher renforcer_*_presence renforcer_*_dispositif renforcer_*_positions tester tirer_*_missile_balistique ' +
      'lancer_*_missile_balistique lancer_*_satellite mener_*_exercices mener_*_manoeuvres placer_*_en_alerte mettre:met:mettent:mis:mettait:mettr_*_en_alerte rappeler:rappelle:rappellent:rappele:rappelait:rappeller_*_reservistes proceder_a_*_essai proceder_a_*_tir concentrer_*_troupes redeployer:redeploie:redeploient:redeploye:redeployait:redeploier effectuer_*_exercices effectuer_*_manoeuvres defiler_*_troupes',
    nouns:
      'deploiement mobilisation manoeuvres manoeuvres_militaires exercices_militaires essai_nucleaire tir_de_missile essai_de_missile parade_militaire defile_militaire redeploiement concentration_de_troupes montee_en_puissance',
    weak: 'renforts exercices',
  },
  COERCE: {
    verbs:
      'emettre:emet:emettent:emis:emettait:emettr_*_mandat lancer_*_mandat_d_arret placer_*_garde_a_vue ecrouer condamner_*_prison suspendre:suspend:suspendent:suspendu:suspendait:suspendr_*_parlement suspendre:suspend:suspendent:suspendu:suspendait:suspendr_*_constitution instaurer_*_blocus boucler_*_ville couper_*_routes arreter interpeller emprisonner incarcerer interdire:interdit:interdisent:interdit:interdisait:interdir deporter confisquer saisir imposer_*_couvre_feu decreter_*_couvre_feu decreter_*_etat_d_urgence ' +
      'decreter_*_loi_martiale instaurer_*_couvre_feu instaurer_*_etat_d_urgence proclamer_*_etat_d_urgence censurer reprimer renverser destituer dissoudre:dissout:dissolvent:dissous:dissolvait:dissoudr s_emparer_du_pouvoir ' +
      'prendre:prend:prennent:pris:prenait:prendr_le_pouvoir bloquer_*_convoi bloquer_*_aide bloquer_*_acces bloquer_*_camions expulser couper_*_internet couper_*_electricite disperser assigner_*_residence detenir:detient:detiennent:detenu:detenait:detiendr annexer refouler evincer imposer_*_blocus imposer_*_restrictions arraisonner',
    nouns:
      'mandat_d_arret prise_de_pouvoir prise_du_pouvoir arrestation detention blocus couvre_feu etat_d_urgence loi_martiale coup_d_etat putsch interpellation repression deportation cyberattaque annexion rafle coup_de_force coup_de_filet',
  },
  ASSAULT: {
    verbs:
      'faire:fait:font:fait:faisait:fer_sauter exploser prendre:prend:prennent:pris:prenait:prendr_pour_cible prendre:prend:prennent:pris:prenait:prendr_*_pour_cible cibler viser_*_convoi viser_*_positions viser_*_base viser_*_camp echanger_*_tirs echanger_*_coups_de_feu faire:fait:font:fait:faisait:fer_feu s_en_prendre:prend:prennent:pris:prenait:prendr_a_*_civils decimer mettre:met:mettent:mis:mettait:mettr_*_feu saccager dynamiter violer_*_cessez_le_feu tenir:tient:tiennent:tenu:tenait:tiendr_*_siege entrer_dans_la_ville entrer_dans_*_capitale larguer_*_bombes attaquer bombarder frapper tuer blesser pilonner assassiner massacrer executer enlever:enleve:enlevent:enleve:enlevait:enlever kidnapper torturer detruire:detruit:detruisent:detruit:detruisait:detruir incendier envahir occuper prendre:prend:prennent:pris:prenait:prendr_le_controle ' +
      'prendre:prend:prennent:pris:prenait:prendr_d_assaut s_emparer reprendre:reprend:reprennent:repris:reprenait:reprendr_*_ville reprendre:reprend:reprennent:repris:reprenait:reprendr_*_controle reprendre:reprend:reprennent:repris:reprenait:reprendr_*_localite ouvrir:ouvre:ouvrent:ouvert:ouvrait:ouvrir_le_feu tirer_sur tirer_*_roquettes tirer_*_missiles tirer_*_obus lancer_*_attaque lancer_*_offensive lancer_*_frappes ' +
      'lancer_*_raid lancer_*_assaut lancer_*_roquettes lancer_*_operation lancer_*_missiles lancer_*_drones mener_*_attaque mener_*_offensive mener_*_frappes mener_*_raid mener_*_raids mener_*_raids s_affronter affronter abattre:abat:abattent:abattu:abattait:abattr decapiter piller assieger encercler conquerir:conquiert:conquierent:conquis:conquerait:conquerr ' +
      'chasser egorger faire:fait:font:fait:faisait:fer_exploser faire:fait:font:fait:faisait:fer_*_morts tomber_aux_mains riposter raser deloger couler_*_navire mitrailler prendre:prend:prennent:pris:prenait:prendr_*_otage prendre:prend:prennent:pris:prenait:prendr_*_otages repousser_*_attaque repousser_*_assaut combattre:combat:combattent:combattu:combattait:combattr prendre:prend:prennent:pris:prenait:prendr_la_ville prendre:prend:prennent:pris:prenait:prendr_*_ville couter_la_vie faucher endeuiller penetrer_dans',
    nouns:
      'agression combats_ont_eclate affrontements_ont_eclate combats_ont_repris sabotage recours_a_la_force usage_de_la_force tirs_d_artillerie raid_aerien prise_de_la_ville chute_de_la_ville attaque frappe bombardement raid offensive assaut embuscade massacre assassinat enlevement attentat invasion incursion tuerie prise_d_otages fusillade operation_militaire frappe_aerienne attaque_de_drone attentat_suicide contre_offensive tir_de_roquettes tirs pilonnage execution mutinerie voiture_piegee',
    weak: 'combat affrontement siege explosion hostilites violences meurtre accrochage bataille prise_de',
  },
};
