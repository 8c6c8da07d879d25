/** Français : les mots de la carte. */
import { countFrench } from '../../../report/words/count.ts';
import type { map as english } from './en.ts';

export const map: typeof english = {
  quiet: (places, unplaced) =>
    `${countFrench(places, 'lieu', 'lieux')}${unplaced > 0 ? `, ${unplaced} sans lieu` : ''}`,
  drawing: 'Une carte des lieux connus ; la liste à côté les contient tous.',
  nearer: 'Plus près',
  farther: 'Plus loin',
  all: 'Tous les lieux',
  ties: 'Liens',
  places: 'Lieux',
  unplaced: 'Sans lieu connu',
  give: (name) => `Donner un lieu à ${name}`,
  giveShort: 'lui donner un lieu',
  atCapitals: (count) =>
    count === 1 ? 'Placer l’État à sa capitale' : `Placer les ${count} États à leur capitale`,
  empty:
    'Rien à placer sur la carte pour l’instant : elle montre des acteurs et des événements. Lisez un texte qui en nomme, ou inscrivez le premier.',
  toText: 'Apporter un texte',
  toActor: 'Inscrire un acteur',
  none: 'Aucun acteur ni événement n’a encore de lieu. Choisissez un acteur sous « Sans lieu connu » et cliquez sur la carte, ou tapez ses degrés.',
  placing: (name) => `Où se trouve ${name} ? Cliquez sur la carte, ou déplacez la croix.`,
  placingKeys:
    'Les flèches déplacent la croix, avec Maj un peu seulement ; Entrée y met l’acteur, Échap y renonce.',
  put: 'Le mettre ici',
  leave: 'Y renoncer',
  inForm: 'taper les degrés',
  events: (count) => countFrench(count, 'événement'),
  fact: 'événement, comme un fait',
  noFact: 'événement, non comme un fait',
  source: 'Côtes et frontières : Natural Earth, conservées ici ; rien n’est demandé au réseau.',
  degrees: (place, say) =>
    `${say(Math.abs(place.lat))} ${place.lat < 0 ? 'S' : 'N'}, ${say(Math.abs(place.lon))} ${place.lon < 0 ? 'O' : 'E'}`,
};
