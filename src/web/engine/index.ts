export { Engine, type EngineEvents, type EngineWorker } from './engine.ts';
export type { Answer, Job, PartialWeighing, Weighed } from './message.ts';
