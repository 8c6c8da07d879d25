/** Français : les mots de l’entrée. */
import { countFrench } from '../../../report/words/count.ts';
import type { start as english, bring as englishBring } from './en.ts';

export const start: typeof english = {
  title: 'Situations',
  folder: (count) => `${countFrench(count, 'situation')} dans ce dossier`,
  open: (name) => `Ouvrir ${name}`,
  isOpen: 'ouverte',
  asOf: (date) => `au ${date}`,
  changed: (date) => `modifiée le ${date}`,
  counts: (sources, actors, events) =>
    [
      countFrench(sources, 'source'),
      countFrench(actors, 'acteur'),
      countFrench(events, 'événement'),
    ].join(', '),
  noQuestion: 'pas de question énoncée',
  broken: 'son fichier ne tient pas ; l’ouvrir dit où',
  readOnly: (why) => `Rien ne peut être écrit ici : ${why}`,
  drop: 'Collez un texte, ou déposez des fichiers ici',
  dropNote:
    'Arabe, anglais ou français. Texte, Markdown ou HTML (.txt .md .html). Tout reste sur cette machine.',
  choose: 'choisir des fichiers',
  begin: 'Commencer par ce texte',
  another: 'Ou commencer autrement',
  example: 'Ouvrir une copie de l’exemple : Sahel 2024',
  exampleNote: 'à modifier librement ; l’Historique ramène en arrière',
  empty: 'Partir de rien',
  emptyNote: 'un nom et une question ; le reste au fil de la lecture',
  classic: 'Commencer par un conflit publié',
  classicNote: 'avec sa référence et ses résultats connus',
  classicChoose: 'quel conflit',
  name: 'Son nom',
  nameHint: 'L’arrêt à Tinzaouaten',
  question: 'La question à trancher',
  questionHint: 'La Russie a-t-elle fait passer l’Algérie avant le Mali ?',
  about: 'Cette situation',
  otherDate: 'Peser à une autre date',
  otherNote:
    'Le document reste tel quel : ce qui avait alors pris fin, ou n’avait pas commencé, ne compte pas. La date est dans l’adresse, pour qu’on puisse la transmettre.',
  weighAt: 'Peser à cette date',
  backTo: (date) => `Revenir au ${date}`,
  asOfField: 'Pesée au',
  create: 'La créer',
  textTitle: 'Titre du texte',
  published: 'Publié le',
  language: 'Langue du texte',
  teach: [
    'Lire : Mizan propose acteurs, événements datés, liens et affirmations, chacun rattaché à ses mots.',
    'Acceptez, corrigez ou refusez chacun d’une touche. Ce que vous acceptez fait la situation.',
    'Peser : quatre balances disent ce qui tient, de quoi cela dépend, et qui le dit.',
  ],
  fault: {
    exists: 'Une situation de ce nom est déjà là ; un autre nom en fait une autre.',
    'one-situation':
      'Ce serveur sert le dossier d’une seule situation : il n’y a pas de place pour une autre. Servez le dossier qui le contient : mizan serve DOSSIER',
    'no-server':
      'Sans serveur, il n’y a nulle part où la garder. Lancez mizan serve DOSSIER et ouvrez l’adresse affichée.',
    other: (why) => `Elle n’a pas pu être créée : ${why}`,
    offline: 'Le serveur ne répond pas. Rien de ce qui est saisi ici n’est perdu ; réessayez.',
    noName: 'Il lui faut un nom.',
    noText: 'Il n’y a pas encore de texte : collez-en un, ou déposez un fichier.',
  },
};

export const bring: typeof englishBring = {
  pdf: 'C’est un PDF. Ses mots ne peuvent être rattachés tels quels : ouvrez-le, copiez le texte et collez-le.',
  office:
    'C’est un fichier Word ou OpenDocument. Enregistrez-le en texte brut (.txt) ou en HTML, ou collez son texte.',
  image: 'C’est une image. Mizan lit du texte : collez les mots.',
  situation:
    'C’est une situation, pas un texte. Placez son dossier à côté des autres et ouvrez-la sous Situations.',
  json: 'Ce sont des données, pas un texte.',
  tooLarge: (megabytes) => `Ce fichier fait ${megabytes} Mo ; 5 Mo au plus.`,
  encoding: (found) =>
    `Un texte en UTF-8 est attendu ; trouvé : ${found}. Enregistrez-le de nouveau en UTF-8, ou collez son texte.`,
  noText: 'Aucun texte n’a été trouvé dans ce fichier.',
  page: 'L’article a été tiré de sa page ; relisez-le avant de le garder.',
  several: (count) => `${countFrench(count, 'fichier')} pris`,
};
