/** Types of the situation document, all inferred from the schema; nothing is declared twice. */
import type { z } from 'zod';
import type * as capacities from './capacity-schema.ts';
import type * as edits from './edit-schema.ts';
import type * as questions from './question-schema.ts';
import type * as schema from './schema.ts';

export type Situation = z.infer<typeof schema.situationSchema>;
export type Source = z.infer<typeof schema.source>;
export type Quote = z.infer<typeof schema.quote>;
export type Actor = z.infer<typeof schema.actor>;
export type Event = z.infer<typeof schema.event>;
export type Tie = z.infer<typeof schema.tie>;
export type Claim = z.infer<typeof schema.claim>;
export type Need = z.infer<typeof schema.need>;
export type Supply = z.infer<typeof schema.supply>;
export type Capacity = z.infer<typeof capacities.capacity>;
export type Threshold = z.infer<typeof capacities.threshold>;
export type Question = z.infer<typeof questions.question>;
export type Scenario = z.infer<typeof edits.scenario>;
export type Edit = z.infer<typeof edits.edit>;
