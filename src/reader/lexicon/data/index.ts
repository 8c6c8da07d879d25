import * as africa from './states-africa.ts';
import * as americas from './states-americas.ts';
import * as asia from './states-asia.ts';
import * as europe from './states-europe.ts';
import * as middleEast from './states-middle-east.ts';
import * as oceania from './states-oceania.ts';

export const entries = [africa, americas, asia, europe, middleEast, oceania].flatMap(
  (f) => f.entries,
);
