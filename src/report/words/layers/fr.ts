/** Ce qui est dit des états d’un jeu trop grand pour un tableau, en français. */
import type { LayersWords } from './en.ts';

export const layersFr: LayersWords = {
  title: 'Les états autour du statu quo',
  titlePath: 'Les états le long du chemin observé, et autour',
  start: 'statu quo',
  moves: (count) => `${count} ${count === 1 ? 'coup' : 'coups'}`,
  apart: 'équilibres à part',
  caption: (drawn, total, makers) =>
    `${drawn} états sur ${total} : depuis le statu quo, le coup où chacun gagne le plus et le meilleur qui soit sans retour ; ensuite, le coup que préfère chacun de ceux qui y gagnent ; et les équilibres. À côté d’une case, qui joue : ${makers}. Trait plein : gagne au coup. Tirets : y gagnerait, mais une réponse le retient. Pointillé : n’y gagne pas. Une case dit qui fait autre chose qu’au statu quo ; ses marques, dans le même ordre : ● ne veut pas bouger, · ne peut pas bouger, ◐ bougerait, mais une réponse le retient, ○ bouge ; souligné, un équilibre selon SEQ.`,
  told: 'Un nombre après une flèche est l’état où mène le coup.',
  path: 'Le trait large est le chemin observé.',
  alt: (from, steps, equilibria) =>
    `Dessin depuis l’état ${from}. Coups : ${steps}. Équilibres selon SEQ : ${equilibria}.`,
  step: (maker, from, to) => `${maker}, de ${from} à ${to}`,
  unwanted: 'sans gain',
  tooMany: (total) =>
    `Les ${total} états sont trop nombreux pour un dessin lisible ; le tableau des issues donne celles qui tiennent.`,
};
