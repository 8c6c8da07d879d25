/** Relatives whose object stands before them, and participles without an auxiliary. */
import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

/** `TYPE who > whom` of every event. */
const roles = (text: string, language: 'en' | 'fr' = 'en') =>
  read(text, { language, published: '2024-11-15' }).proposals.flatMap((one) =>
    one.kind === 'event' ? [`${one.type} ${one.from.join()} > ${one.to.join()}`] : [],
  );

describe('a relative without a pronoun', () => {
  it.each([
    [
      'The convoy the Tuareg rebels ambushed in July was carrying Russian fighters.',
      'ASSAULT tuareg-rebels > ',
    ],
    [
      'The Wagner convoy the Tuareg rebels ambushed had left Kidal.',
      'ASSAULT tuareg-rebels > wagner-group',
    ],
    ['The town the Malian army captured last year fell again.', 'ASSAULT mali > '],
    ['The town Wagner left was attacked by rebels.', 'RETREAT wagner-group > '],
    ['Rebels entered the city the Malian army left on Monday.', 'RETREAT mali > '],
    ['The ambassador Niger expelled has returned to France.', 'SANCTION niger > '],
    ['The ships the Houthis attacked belonged to Greece.', 'ASSAULT houthis > '],
    ['The drone Algeria shot down belonged to Mali.', 'ASSAULT algeria > '],
    ['The deal Russia signed with Algeria covers wheat.', 'AGREE russia > algeria'],
    ['Weapons Iran supplied to Russia were used against Ukraine.', 'AID iran > russia'],
    ['The sanctions ECOWAS imposed on Niger were lifted.', 'SANCTION ecowas > niger'],
    ['The Chadian soldiers Boko Haram killed were buried on Monday.', 'ASSAULT boko-haram > chad'],
    ['Somali troops al-Shabaab captured in 2022 were freed.', 'ASSAULT al-shabaab > somalia'],
    ['Kyiv retook the village Russian troops captured in May.', 'ASSAULT russia > '],
    ['The fighters the Syrian army arrested near Idlib pray daily.', 'COERCE syria > '],
  ])('%s', (text, expected) => {
    expect(roles(text)).toContain(expected);
  });
});

describe('a relative with a pronoun', () => {
  it.each([
    ['The village that the Russian mercenaries raided lies in Mali.', 'ASSAULT russia > '],
    ['The pact that Ankara signed with Mogadishu angered Ethiopia.', 'AGREE turkey > somalia'],
    ['A port which the Houthis shelled last month has reopened.', 'ASSAULT houthis > '],
  ])('%s', (text, expected) => {
    expect(roles(text)).toContain(expected);
  });
});

describe('a French relative in que', () => {
  const fr = (text: string) => roles(text, 'fr');
  it.each([
    [
      'Le convoi que les rebelles touareg ont attaqué en juillet transportait des combattants russes.',
      'ASSAULT tuareg-rebels > ',
    ],
    ['Le convoi qu’ont attaqué les rebelles touareg venait de Gao.', 'ASSAULT tuareg-rebels > '],
    ['La ville que l’armée malienne a prise en mai est retombée.', 'ASSAULT mali > '],
    ['Les otages que le Hamas a libérés dimanche sont israéliens.', 'RETREAT hamas > '],
    ['L’aide que suspendent les États-Unis nourrissait le Soudan.', 'SANCTION united-states > '],
    ['Les armes que l’Iran a livrées à la Russie ont servi.', 'AID iran > russia'],
    ['L’accord qu’a signé Alger avec Moscou porte sur le blé.', 'AGREE algeria > russia'],
    ['Les soldats tchadiens que Boko Haram a tués étaient jeunes.', 'ASSAULT boko-haram > chad'],
    ['Les sanctions que la Cédéao a imposées au Niger ont été levées.', 'SANCTION ecowas > niger'],
    // without an auxiliary, where no object follows
    ['La base que les Russes occupaient depuis mai est vide.', 'ASSAULT russia > '],
    ['L’armée a repris la ville que les rebelles touareg occupaient.', 'ASSAULT tuareg-rebels > '],
    ['Les villages que les paramilitaires occupent en mai sont vides.', 'ASSAULT  > '],
    // que after a verb, or after a noun of saying, is a conjunction
    ['Le ministre affirme que la Russie a attaqué l’Ukraine.', 'ASSAULT russia > ukraine'],
    ['Le fait que la Russie a attaqué l’Ukraine est connu.', 'ASSAULT russia > ukraine'],
    ['Après que la Russie a attaqué l’Ukraine, Kiev a riposté.', 'ASSAULT russia > ukraine'],
  ])('%s', (text, expected) => {
    expect(fr(text)).toContain(expected);
  });

  it('leaves the clause around it its own subject', () => {
    expect(fr('La milice que soutient le Rwanda a attaqué Goma.')).toEqual([
      'SUPPORT rwanda > ',
      'ASSAULT  > ',
    ]);
  });

  it('and a participle with its agent leaves the verb behind alone', () => {
    expect(fr('L’appareil abattu par l’armée algérienne appartenait au Mali.')).toEqual([
      'ASSAULT algeria > ',
    ]);
    expect(roles('The drone shot down by Algeria belonged to Mali.')).toEqual([
      'ASSAULT algeria > ',
    ]);
  });
});

describe('the clause around a relative', () => {
  it.each([
    [
      'The base Wagner left in June was attacked by JNIM.',
      ['RETREAT wagner-group > ', 'ASSAULT jnim > '],
    ],
    ['The army Russia trained attacked Mali.', ['AID russia > ', 'ASSAULT  > mali']],
    ['The militia Rwanda backs attacked Goma.', ['SUPPORT rwanda > ', 'ASSAULT  > ']],
    ['The pact that Ankara signed with Mogadishu angered Ethiopia.', ['AGREE turkey > somalia']],
  ])('has its own subject: %s', (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });
});

describe('no relative', () => {
  it.each([
    ['Last week Russia attacked Ukraine.', 'ASSAULT russia > ukraine'],
    ['In a statement Mali accused Algeria of meddling.', 'ACCUSE mali > algeria'],
    ['On the border Chadian soldiers arrested two men.', 'COERCE chad > '],
    ['A day after the talks Israel bombed Syria.', 'ASSAULT israel > syria'],
    ['The minister said Russia attacked Ukraine.', 'ASSAULT russia > ukraine'],
    ['After the coup France withdrew from Niger.', 'RETREAT france > niger'],
    ['In the south the Lebanese army deployed along the border.', 'MOBILIZE lebanon > '],
    ['The government says Rwanda attacked in January.', 'ASSAULT rwanda > '],
    ['Two years ago the Taliban captured Kabul.', 'ASSAULT taliban > '],
  ])('%s', (text, expected) => {
    expect(roles(text)).toContain(expected);
  });

  it.each([
    'The minister wants the fleet barred from the straits.',
    'Latvia wants Russian tankers barred from the port.',
  ])('leaves a wish a wish: %s', (text) => {
    const done = read(text, { language: 'en' }).proposals.filter(
      (one) => one.kind === 'event' && one.status === 'asserted',
    );
    expect(done).toEqual([]);
  });
});

describe('a participle alone', () => {
  it.each([
    ['en', 'Malian soldiers killed in an ambush were buried in Bamako.', 'ASSAULT  > mali'],
    ['en', 'A Russian general assassinated in Moscow was buried.', 'ASSAULT  > russia'],
    ['en', 'Tuareg rebels ambushed a Wagner convoy.', 'ASSAULT tuareg-rebels > wagner-group'],
    ['fr', 'Un soldat malien tué dans une embuscade a été enterré.', 'ASSAULT  > mali'],
    ['fr', 'Trois soldats français enlevés au Niger ont été libérés.', 'ASSAULT  > france'],
    ['fr', 'L’armée malienne a tué dans la nuit vingt djihadistes.', 'ASSAULT mali > '],
    ['fr', 'Le général russe a été tué par les services ukrainiens.', 'ASSAULT ukraine > russia'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(roles(text, language)).toContain(expected);
  });
});

describe('a verb whose object is one noun and no class', () => {
  it.each([
    ['The base Wagner left was handed to the army.', 'en', ['RETREAT wagner-group > ']],
    ['The bases that Wagner left stood empty.', 'en', ['RETREAT wagner-group > ']],
    ['The bloc Niger left has not answered.', 'en', ['SANCTION niger > ']],
    ['The base was left in good order.', 'en', []],
    ['La base que Wagner a quittée est vide.', 'fr', ['RETREAT wagner-group > ']],
    ['La base qu’a quittée Wagner est vide.', 'fr', ['RETREAT wagner-group > ']],
    ['Le bloc que le Niger a quitté n’a pas répondu.', 'fr', ['SANCTION niger > ']],
  ] as const)('%s', (text, language, expected) => {
    expect(roles(text, language)).toEqual(expected);
  });

  it('and the relative ends before the verb of the clause around it', () => {
    const { proposals } = read('Le bloc que le Niger a quitté n’a pas répondu.', {
      language: 'fr',
    });
    expect(
      proposals.flatMap((one) => (one.kind === 'event' ? [one.evidence[0]!.quote] : [])),
    ).toEqual(['que le Niger a quitté']);
  });
});
