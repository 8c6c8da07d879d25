import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from './index.ts';
import type { ClaimProposal, EventProposal } from './proposal.ts';

const claims = (text: string) =>
  read(text, { published: '2025-11-01' }).proposals.filter(
    (one): one is ClaimProposal => one.kind === 'claim',
  );
const events = (text: string) =>
  read(text, { published: '2025-11-01' }).proposals.filter(
    (one): one is EventProposal => one.kind === 'event',
  );

describe('the words that a proposal rests on', () => {
  it.each([
    ['وانسحب الجيش من البلدة، استنادًا إلى مصادر محلية.', 'استنادًا إلى'],
    ['وأكّدت الوزارة أن الطريق مفتوح.', 'وأكّدت'],
    ["Selon l'armée, la route est ouverte.", 'Selon'],
    ['The road is open, ACCORDING to the army.', 'ACCORDING to'],
  ])('%s', (text, cue) => {
    expect(claims(text).map((one) => one.cue)).toEqual([cue]);
  });

  it('has no cue where a colon or a quotation alone tells', () => {
    const [claim] = claims('Lavrov : « La route est ouverte. »');
    expect(claim).toBeDefined();
    expect(claim).not.toHaveProperty('cue');
  });

  it.each([
    ['لن تقصف كينيا أوغندا.', 'لن'],
    ['ربّما تهاجم كينيا أوغندا.', 'ربّما'],
    ["Le Kenya n'a pas attaqué l'Ouganda.", 'n'],
    ['Kenya demanded the withdrawal of Ugandan troops.', 'demanded'],
  ])('%s', (text, marker) => {
    expect(events(text).flatMap((one) => one.marker ?? [])).toContain(marker);
  });

  it('has no marker where the form of the verb tells, nor where it is a fact', () => {
    expect(events("Le Kenya attaquera l'Ouganda.")[0]).not.toHaveProperty('marker');
    expect(events('Kenya attacked Uganda.')[0]).not.toHaveProperty('marker');
  });

  it('quotes the text and nothing else', () => {
    for (const name of ['ar-yemen', 'en-sudan', 'fr-iran']) {
      const file = new URL(`../../test/reader/gold/${name}.txt`, import.meta.url);
      const text = readFileSync(file, 'utf8');
      for (const { cue, evidence } of claims(text)) expect(evidence[0]!.quote).toContain(cue ?? '');
      for (const { marker } of events(text)) expect(text).toContain(marker ?? '');
    }
  });
});
