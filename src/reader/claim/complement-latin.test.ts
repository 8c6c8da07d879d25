import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

type Language = 'ar' | 'en' | 'fr';

/** `byText | hedge` of every claim, in order. */
const found = (text: string, language: Language) =>
  read(text, { published: '2024-11-15', language }).proposals.flatMap((one) =>
    one.kind === 'claim' ? [`${one.byText} | ${one.hedge}`] : [],
  );

const table: [Language, string, string[]][] = [
  ['en', 'Kigali has always denied backing the rebels.', ['Kigali | doubts']],
  ['en', 'Rwanda rejects the allegation that it backs the rebels.', ['Rwanda | doubts']],
  ['en', 'Rwanda rejects the plan.', []],
  ['en', 'Fishermen reported seeing nine ships.', ['Fishermen | assert']],
  ['en', 'They reported to the commander.', []],
  ['en', 'Local media reported heavy shelling near the port.', ['Local media | assert']],
  ['en', 'Witnesses spoke of panic.', ['Witnesses | assert']],
  ['en', 'Witnesses spoke to the police.', []],
  ['en', 'Survivors recounted how gunmen went from house to house.', ['Survivors | assert']],
  ['en', 'Egypt blamed Israel for the collapse of the talks.', ['Egypt | alleges']],
  ['en', 'Egypt, which brokered the truce, blamed both sides.', []],
  ['en', 'Delhi holds Islamabad responsible for the raid.', ['Delhi | alleges']],
  ['en', 'Delhi holds talks with Islamabad.', []],
  ['en', 'The group claimed the killings in a video.', ['The group | alleges']],
  ['en', 'Nobody has claimed responsibility.', []],
  ['en', 'No group has said it carried out the attack.', []],
  ['en', 'Le Monde reported, citing two officials, that a deal was close.', ['Le Monde | assert']],
  [
    'en',
    'Rebel leaders accused the army of bombing markets, a charge the army denies.',
    ['Rebel leaders | alleges', 'the army | doubts'],
  ],
  [
    'en',
    'He met the envoy, despite what Telegram channels reported on Sunday.',
    ['Telegram channels | assert'],
  ],
  ['en', 'The cook insists the harvest was poor.', ['The cook | assert']],
  ['en', 'The harvest, the cook said, was poor.', ['the cook | assert']],
  ['en', '"There is nothing to say," the office said in a statement.', ['the office | assert']],
  ['en', '"Israel," he said, "will pay."', []],
  ['en', 'This showed that the army had lost.', []],
  ['en', 'Prices added to the misery.', []],
  ['fr', 'Kigali a toujours nié soutenir les rebelles.', ['Kigali a toujours | doubts']],
  [
    'fr',
    "Le Rwanda rejette l'accusation selon laquelle il soutiendrait les rebelles.",
    ['Le Rwanda | doubts'],
  ],
  ['fr', 'Le Rwanda rejette le plan.', []],
  ['fr', 'Des pêcheurs disent avoir vu neuf navires.', ['Des pêcheurs | assert']],
  ['fr', 'Moscou dit craindre une provocation.', ['Moscou | assert']],
  ['fr', "Le Rwanda soutient n'entretenir aucun lien avec ce groupe.", ['Le Rwanda | assert']],
  ['fr', 'Le Rwanda soutient le plan.', []],
  ['fr', "Ce groupe a lui-même revendiqué l'attaque.", ['Ce groupe | assert']],
  ['fr', "Aucun groupe n'a revendiqué l'attaque.", []],
  ['fr', 'Des habitants parlent de corps dans les rues.', ['Des habitants | assert']],
  ['fr', "Paris a parlé d'un geste.", []],
  [
    'fr',
    'Des rescapés racontent comment les tireurs sont allés de maison en maison.',
    ['Des rescapés | assert'],
  ],
  ['fr', "Le Caire impute à Israël l'échec des pourparlers.", ['Le Caire | alleges']],
  ['fr', "Le gouvernement s'est défendu de toute ingérence.", ['Le gouvernement | doubts']],
  ['fr', 'Le gouvernement défend le plan.', []],
  [
    'fr',
    'Kiev accuse Moscou de mentir, ce que celle-ci dément.',
    ['Kiev | alleges', 'celle-ci | doubts'],
  ],
  [
    'fr',
    "L'armée, groupe puissant, a nié toute responsabilité.",
    ["L'armée, groupe puissant | doubts"],
  ],
  ['en', 'Jane Doe spoke, recalling a warning that the president issued.', []],
  [
    'en',
    'The army acknowledged "mistakes" but denied any massacre.',
    ['The army | assert', 'The army | doubts'],
  ],
  [
    'en',
    'The minister took to the radio to say that the road was open.',
    ['The minister | assert'],
  ],
  ['en', 'The minister wants to say that the road is open.', []],
  [
    'en',
    'Washington, which is bound by a treaty, condemned what it called dangerous behaviour.',
    ['Washington, which is bound by a treaty | assert'],
  ],
  ['en', 'Fragments of what appear to be shells were found.', []],
  ['en', 'Allegations that money changed hands were denied.', ['Allegations | alleges']],
  [
    'fr',
    "Le général est venu pour reprocher au gouvernement d'avoir « trahi » ses hommes.",
    ['Le général | alleges'],
  ],
  ['fr', 'Le maire a promis un texte, que la majorité votera.', []],
  ['fr', "On devine ce qu'il en conclut pour le Donbass.", []],
  [
    'fr',
    "L'armée reconnaît des « erreurs » mais nie tout massacre.",
    ["L'armée | assert", "L'armée | doubts"],
  ],
  [
    'en',
    'Ana Bol, a retired schoolteacher, spoke to us. On how it began, he says the trigger was a march.',
    ['Ana Bol | assert'],
  ],
  ['en', "More than 180 people have died, by the government's count.", ['the government | assert']],
  ['en', 'The minister said nothing.', []],
  [
    'fr',
    'Le mur est tombé, a-t-on appris de sources concordantes.',
    ['sources concordantes | assert'],
  ],
  ['fr', "Ouagadougou les soupçonnait d'espionnage.", ['Ouagadougou les | alleges']],
];

describe('what is said, in English and French', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(found(text, language)).toEqual(expected);
  });
});
