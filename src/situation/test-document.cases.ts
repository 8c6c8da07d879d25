/**
 * A small situation that uses every field of the schema at least once, for the tests of this room.
 * The matter is invented.
 */
export const testDocument = {
  mizan: 1,
  id: 'two-harbours',
  title: { ar: 'الميناءان', en: 'The two harbours', fr: 'Les deux ports' },
  question: { en: 'Will the northern harbour be closed?' },
  asOf: '2021-06',
  note: { en: 'Invented.' },
  sources: [
    {
      id: 'gazette',
      title: { en: 'The Gazette, 3 May' },
      publisher: { en: 'The Gazette' },
      author: { fr: 'N. N.' },
      published: '2021-05-03',
      retrieved: '2021-06-01',
      language: 'en',
      url: 'https://example.org/gazette?day=3',
      file: 'sources/gazette.txt',
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      reliability: 'B',
      credibility: '2',
      note: { en: 'A weekly.' },
    },
    { id: 'radio', title: { en: 'Radio relay' }, origin: 'gazette', file: 'sources/radio.txt' },
  ],
  quotes: [
    {
      id: 'q-closing',
      source: 'gazette',
      start: 4,
      end: 20,
      exact: 'closed the port.',
      prefix: 'They',
      suffix: ' Then',
      translation: { fr: 'ont fermé le port.' },
    },
    { id: 'q-arabic', source: 'radio', start: 0, end: 6, exact: 'الميناء'.slice(0, 6) },
  ],
  actors: [
    {
      id: 'north',
      name: { en: 'North', ar: 'الشمال' },
      inText: { en: 'the north' },
      kind: 'state',
      iso3: 'NOR',
      place: { lat: 60.5, lon: -10 },
      quotes: ['q-closing'],
      note: { en: 'A state.' },
    },
    { id: 'south', name: { en: 'South' }, kind: 'state' },
    { id: 'guard', name: { en: 'Coast guard' }, kind: 'armed-group', partOf: 'north' },
  ],
  events: [
    {
      id: 'warning',
      date: '2021-04',
      span: 'late',
      yearInferred: true,
      type: 'THREATEN',
      from: ['south'],
      to: ['north', 'guard'],
      summary: { en: 'The south warns the north.' },
      place: { name: { en: 'Strait' }, lat: 0, lon: 0.25 },
      status: 'attributed',
      quotes: ['q-closing', 'q-arabic'],
      note: { en: 'In a letter.' },
    },
    { id: 'closing', within: '2021-05/..', type: 'COERCE', summary: { en: 'The port closes.' } },
  ],
  ties: [
    {
      id: 'north-south',
      a: 'north',
      b: 'south',
      sign: '-',
      weight: 3,
      kind: { en: 'dispute' },
      during: '2020/..',
      inferred: true,
      claims: ['closed'],
      quotes: ['q-closing'],
      note: { en: 'Old.' },
    },
    { id: 'south-guard', a: 'south', b: 'guard', sign: 'unknown' },
  ],
  claims: [
    {
      id: 'closed',
      statement: { en: 'The port is closed.' },
      attribution: [
        { actor: 'south', words: { en: 'a fisherman' } },
        { source: 'radio' },
        { source: 'gazette' },
      ],
      hedge: 'may',
      date: '2021-05-03',
      quotes: ['q-closing'],
      note: { en: 'Relayed.' },
    },
    {
      id: 'open',
      statement: { en: 'It is open.' },
      attribution: [{ source: 'gazette' }],
      hedge: 'doubts',
    },
  ],
  needs: [
    {
      id: 'fuel',
      client: 'north',
      name: { en: 'Fuel' },
      weight: 0.75,
      demand: 2,
      quotes: ['q-closing'],
      note: { en: 'Diesel.' },
    },
    { id: 'bread', client: 'north', name: { en: 'Bread' }, weight: 0.25 },
  ],
  supplies: [
    {
      id: 'fuel-south',
      need: 'fuel',
      supplier: 'south',
      amount: { low: 0.5, high: 1.5 },
      illustrative: true,
      during: '../2022',
      claims: ['closed'],
      events: ['warning'],
      quotes: ['q-closing'],
      note: { en: 'By sea.' },
    },
    { id: 'bread-south', need: 'bread', supplier: 'south', amount: 1 },
  ],
  questions: [
    {
      id: 'why',
      text: { en: 'Why was it closed?' },
      hypotheses: [
        { id: 'fear', name: { en: 'Fear' }, prior: 0.5, note: { en: 'Of storms.' } },
        { id: 'gain', name: { en: 'Gain' }, prior: { low: 0.1, high: 0.5 } },
      ],
      evidence: [
        {
          id: 'e1',
          claim: 'closed',
          credibility: 'low',
          relevance: 'high',
          ratings: [
            {
              hypothesis: 'fear',
              value: 'CC',
              likelihood: 0.8,
              by: { en: 'A. B.' },
              on: '2021-06-02',
              note: { en: 'Plain.' },
            },
            { hypothesis: 'gain', value: { low: 'II', high: 'N' } },
          ],
          note: { en: 'First.' },
        },
      ],
      note: { en: 'Open.' },
    },
  ],
  games: [
    {
      id: 'harbour',
      title: { en: 'The harbour' },
      question: { en: 'Who yields?' },
      when: '2021',
      decisionMakers: [
        {
          id: 'north',
          options: [
            {
              id: 'close',
              name: { en: 'closing the harbour' },
              taken: { en: 'closes' },
              notTaken: { en: 'leaves open' },
              moves: 'both',
              quotes: ['q-closing'],
              note: { en: 'By chain.' },
            },
            { id: 'raise-toll', name: { en: 'raising the toll' }, moves: 'back' },
          ],
          statements: [
            {
              id: 'CALM',
              short: { en: 'calm' },
              name: { en: 'no blockade' },
              holds: '!BLOCKADE',
              quotes: ['q-closing'],
              note: { en: 'Stated.' },
            },
            { id: 'GAIN', name: { en: 'the toll' }, holds: 'close -> raise-toll' },
          ],
          priority: ['CALM', 'GAIN'],
          order: { before: [['CALM', 'GAIN']] },
          readings: [
            {
              id: 'greedy',
              name: { en: 'greedy' },
              priority: ['GAIN'],
              quotes: ['q-closing'],
              note: { en: 'Rumoured.' },
            },
          ],
          note: { en: 'First.' },
        },
        {
          id: 'south',
          options: [{ id: 'sail', name: { en: 'sailing' }, moves: 'fwd' }],
          ranking: [['NNN', 'NYN'], ['YNN'], ['YYN', 'NNY'], ['NYY']],
          order: 'unknown',
        },
      ],
      propositions: [
        { id: 'BLOCKADE', name: { en: 'blockade' }, holds: 'close & sail' },
        { id: 'TENSE', holds: 'BLOCKADE | raise-toll' },
      ],
      infeasible: [{ holds: 'BLOCKADE', quotes: ['q-closing'], note: { en: 'Too narrow.' } }],
      statusQuo: { state: 'YYN', quotes: ['q-closing'], note: { en: 'In April.' } },
      observed: {
        outcome: {
          state: 'NNY',
          name: { en: 'the voyage' },
          event: 'closing',
          quotes: ['q-closing'],
          note: { en: 'At night.' },
        },
        path: [
          { state: 'YYN', event: 'warning', quotes: ['q-closing'], note: { en: 'Start.' } },
          { state: 'NNN' },
          { state: 'NNY', event: 'closing' },
        ],
        pathNote: { en: 'The order is plain.' },
      },
      targets: [
        { id: 'voyage', name: { en: 'a voyage' }, holds: 'sail & !TENSE', note: { en: 'Wanted.' } },
      ],
      note: { en: 'Only one.' },
    },
  ],
  scenarios: [
    {
      id: 'peace',
      title: { en: 'They agree' },
      edits: [
        { op: 'set', at: 'ties/north-south/sign', value: '+' },
        { op: 'unset', at: 'ties/north-south/note' },
        { op: 'add', at: 'needs/fuel/quotes', value: 'q-arabic', before: '0' },
        { op: 'remove', at: 'supplies/bread-south' },
      ],
      note: { en: 'One day.' },
    },
  ],
};

/** The document as a file would hold it. */
export const testText = JSON.stringify(testDocument, null, 2);
