import type { Language } from '../../situation/words.ts';

/**
 * Phrases that look like an act and are none: "asked not to be named", "at the request of", "heart
 * attack". Parted by spaces, their words by `_`; the longest phrase wins, so they hide what they cover.
 */
export const idlePhrases: Record<Language, string> = {
  en:
    'asked_not_to asking_not_to asked_for_anonymity requested_anonymity requesting_anonymity at_the_request_of at_his_request at_her_request at_their_request on_request in_response_to_a_request declined_to_comment declined_to_be_named declined_to_give refused_to_be_named refused_to_comment ' +
    'heart_attack panic_attack strike_a_balance struck_a_balance attack_helicopter war_on_terror war_on_drugs press_conference press_release call_to_prayer met_with_silence met_with_anger met_with_scepticism meet_the_deadline meets_the_criteria meet_the_criteria meet_its_needs meet_demand met_its_target ' +
    'hit_hard hit_hardest hit_record hit_a_record hit_the_headlines hit_by_drought hit_by_floods hit_by_a_storm killed_the_bill killed_the_deal fight_poverty fight_corruption fighting_corruption fighting_poverty fight_crime fight_climate fighting_chance bomb_shelter arms_race ' +
    'provided_that provide_details provided_details provide_no provided_no provide_evidence provided_evidence provide_proof provided_no_evidence deliver_a_speech delivered_a_speech delivering_a_speech deliver_a_verdict delivered_a_verdict delivered_the_verdict deliver_results deliver_on delivered_on delivered_a_statement ' +
    'executed_the_plan execute_the_plan supply_chain supply_chains supply_line supply_lines support_group trade_deal_with_the_devil capture_the_mood captured_the_mood captured_on_camera captured_on_video occupied_with preoccupied attack_on_his_character shot_a_film shoot_a_film shot_to_fame ' +
    'discuss_the_book signed_the_register signed_off sign_of signs_of a_sign struck_by_lightning released_a_statement release_a_statement releasing_a_statement released_a_report released_a_video released_figures released_footage released_images released_a_list release_of_the_report raise_funds retreat_from_the_heat ' +
    'resupply_boat resupply_boats resupply_run resupply_runs resupply_mission resupply_missions resupply_ship supply_ship supply_ships supply_boat appeal_court boarded_a_plane boarded_a_bus boarding_school boarded_up cut_short cut_his_teeth cut_costs cut_prices cut_rates cut_interest cut_jobs cut_spending cut_off_from',
  fr:
    'a_la_demande_de a_la_demande_du a_la_demande_des a_la_demande_d a_sa_demande a_leur_demande sur_demande sur_sa_demande par_telephone joint_par_telephone joints_par_telephone d_un_commun_accord en_accord_avec attaque_cardiaque crise_cardiaque visite_guidee visite_medicale offre_d_emploi offres_d_emploi offrir_une_occasion ' +
    'tirer_parti tire_parti tirer_profit tire_profit tirer_les_lecons tire_les_lecons tirer_la_sonnette tire_la_sonnette frapper_a_la_porte frappe_a_la_porte se_livrer_a se_livre_a se_livrent_a livre_une_analyse livrer_une_analyse livre_son_analyse livrer_son_analyse livre_son_temoignage livrer_ses_conclusions fournir_des_explications fournir_des_preuves ' +
    'fournir_la_preuve fourni_de_preuve fournir_de_preuve fourni_aucune_preuve fourni_d_explication fourni_de_details rendre_compte se_rendre_compte s_est_rendu_compte remise_en_cause remettre_en_cause remis_en_cause remet_en_cause lutte_contre_la_pauvrete a_l_appui mesures_d_accompagnement ' +
    'occuper_le_poste occupe_le_poste occupait_le_poste occuper_la_fonction occupe_les_fonctions former_un_gouvernement forme_un_gouvernement verser_une_larme verse_une_larme verser_dans recevoir_un_prix recu_un_prix exclure_du_champ part_de_marche demande_interieure demande_d_asile demandes_d_asile demandeurs_d_asile ' +
    'sous_couvert_d_anonymat requis_l_anonymat requerant_l_anonymat demande_l_anonymat demande_a_ne_pas demande_a_rester marche_noir marche_interieur pas_de_tir tir_de_penalty coup_de_tete ne_pas_etre_nomme prise_de_conscience prise_de_position prise_en_charge prises_en_charge',
  ar:
    'تبحث_*_عن يبحث_*_عن بحث_*_عن بحثت_*_عن تظاهر_*_بانه تظاهرت_*_بانها تظاهروا_*_بانهم تظاهر_بان تظاهرت_بان تظاهرت_بانها تظاهر_بانه تظاهروا_بانهم تتظاهر_بان يتظاهر_بان طلب_عدم_الكشف طلب_عدم_ذكر طلب_عدم_نشر طلب_عدم_كشف طلبت_عدم_الكشف طلبت_عدم_ذكر طلبت_عدم_نشر طلبا_عدم_الكشف طلبوا_عدم_الكشف طلبوا_عدم_ذكر طلب_الا طلبت_الا طلبا_الا رفض_ذكر رفض_الكشف رفضت_الكشف رفضت_ذكر رفض_التعليق رفضت_التعليق رفض_الافصاح رفضت_الافصاح بطلب_من بناء_علي_طلب علي_طلب بناء_لطلب طلب_اللجوء طلبات_اللجوء طالبي_اللجوء ' +
    'يبحث_عن تبحث_عن بحث_عن بحثت_عن يبحثون_عن بحثا_عن ضرب_مثلا يضرب_مثلا ضرب_زلزال ضربها_زلزال ضرب_اعصار ضربت_عاصفة ضرب_الزلزال ضرب_به_عرض_الحائط عرض_الحائط قتل_الوقت سيطر_عليه سيطرت_عليه سيطر_الخوف سيطر_القلق اصاب_بخيبة اصيب_بخيبة اصابه_الاحباط سجل_هدفا استقبل_العام استقبل_المستشفي استقبلت_المستشفيات ' +
    'استقبل_مستشفي زيارة_المريض دعم_نفسي عقد_زواج عقد_العمل عقد_عمل ضربة_شمس ضربة_جزاء ضربة_حظ حرب_النجوم هجوم_فريق قاعدة_بيانات مسح_ضوئي اطلاق_سراح_الشعر انسحاب_امريكي_من_المونديال تبادل_العملات',
};
