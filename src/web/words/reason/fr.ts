/** Français : pourquoi le lecteur a proposé quelque chose. */
import type { reason as english } from './en.ts';

const quoted = (word: string) => `«\u00a0\u2068${word}\u2069\u00a0»`;

export const reason: typeof english = {
  why(one) {
    switch (one.sort) {
      case 'said':
        return `le verbe ${quoted(one.word)} près de qui parle`;
      case 'according':
        return `${quoted(one.word)} nomme celui dont c’est la parole`;
      case 'impersonal':
        return `${quoted(one.word)} : quelqu’un le dit, personne n’est nommé`;
      case 'narrator':
        return `${quoted(one.word)} : ici le texte juge lui-même`;
      case 'colon':
        return 'un nom, deux-points, puis les paroles';
      case 'quotation':
        return 'une citation, puis de qui elle est';
      case 'adjective':
        return 'l’adjectif tient lieu de l’acteur';
      case 'metonym':
        return 'le lieu tient lieu de qui gouverne depuis là';
      case 'leader':
        return 'son dirigeant est nommé';
      case 'new':
        return 'un titre ou un mot de fonction devant un nom que Mizan ne connaît pas';
      case 'event':
        return `les mots ${quoted(one.word)}`;
      case 'tie':
        return 'des mots pour une relation durable entre deux noms';
      case 'supply':
        return `quelque chose est livré, et ${quoted(one.word)} dit quoi`;
    }
  },
  doubt(one) {
    switch (one.sort) {
      case 'attribution':
        return 'cela figure dans les paroles d’autrui';
      case 'ahead':
        return 'sa date est postérieure à celle du texte';
      case 'form':
        return 'la forme du verbe';
      case 'word':
        return `à cause de ${quoted(one.word)}`;
    }
  },
  label: 'proposé pour',
};
