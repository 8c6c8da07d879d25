/** Français : les mots des tableaux de la situation, et de ce qui n’y figure pas encore. */
import { countFrench } from '../../../report/words/count.ts';
import type { situation as english } from './en.ts';

export const situation: typeof english = {
  empty: {
    actors: 'Pas encore d’acteur. N en inscrit un ; un texte lu propose ceux qu’il nomme.',
    ties: 'Pas encore de lien. N en inscrit un : qui est avec qui, ou contre qui.',
    events: 'Pas encore d’événement. N en inscrit un ; un texte lu propose ceux qu’il rapporte.',
    claims:
      'Pas encore d’affirmation. N en inscrit une : ce qui est dit, par qui, et avec quelle assurance.',
    needs: 'Pas encore de besoin. N en inscrit un : ce dont quelqu’un dépend.',
    supplies: 'Pas encore d’apport. N en inscrit un : qui couvre un besoin, et dans quelle mesure.',
    sources: 'Pas encore de texte. N en apporte un ; ce qui s’y lit est proposé avec ses mots.',
  },
  needFirst: 'Un apport couvre un besoin, et il n’y en a pas encore.',
  toNeeds: 'Inscrire un besoin',
  candidates: 'Liens que des événements suggèrent',
  candidatesNote:
    'Quelqu’un en a soutenu, armé, accusé ou attaqué un autre, et aucun lien ne le dit. Un acte isolé n’est pas un lien durable : ce que vous inscrivez est marqué comme notre déduction.',
  enter: 'Inscrire',
  enterAll: (count) => `Inscrire les ${count}`,
  andMore: (count) => `et ${countFrench(count, 'autre événement', 'autres événements')}`,
  another: 'un autre, à nommer',
  anotherName: 'nom du nouvel acteur',
  anotherNote: 'Inscrit du même coup comme État ; sa fiche a le reste.',
  next: 'Et maintenant',
  toNetwork: 'Voir le réseau',
  toTies: 'Inscrire les liens que les événements suggèrent',
  toTimeline: 'Voir la chronologie',
};
