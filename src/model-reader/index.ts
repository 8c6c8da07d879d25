export { answerSchema, MOST_ANSWER_UNITS } from './answer.ts';
export type { Counts } from './counts.ts';
export type { Prompt } from './prompt.ts';
export {
  type Ask,
  type Asked,
  type ModelReading,
  type ModelReadOptions,
  readByModel,
} from './read-by-model.ts';
