/** Schema of edits, changes as data, and of the scenarios made of them. */
import { z } from 'zod';
import { id, note, words } from './grammar.ts';

/** Where an edit applies: `ties/mali-wagner/sign`, parts and members by id, fields by name. */
const at = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9-]*(\/[A-Za-z0-9][A-Za-z0-9-]*)*$/, {
    error: 'an address, as in ties/mali-wagner/sign',
  })
  .describe('Where: fields by name, members by id, or by position where they have none');
const value = z.json().describe('The value to put there');

export const edit = z
  .discriminatedUnion('op', [
    z.strictObject({ op: z.literal('set').describe('Gives a field a value'), at, value }),
    z.strictObject({ op: z.literal('unset').describe('Takes a field away'), at }),
    z.strictObject({
      op: z.literal('add').describe('Adds a member to a list'),
      at,
      value,
      before: z
        .string()
        .optional()
        .describe('The member that it goes before; absent: it goes to the end'),
    }),
    z.strictObject({ op: z.literal('remove').describe('Removes a member of a list'), at }),
  ])
  .meta({
    id: 'edit',
    description: 'A change as data: set or unset a field, add a member to a list or remove one',
  });

export const scenario = z
  .strictObject({
    id: id.describe('Its id'),
    title: words.describe('What is supposed, as a short sentence: "Wagner leaves"'),
    edits: z.array(edit).describe('The changes, in order'),
    note,
  })
  .meta({
    id: 'scenario',
    description: 'A supposition: edits that are tried without changing the situation',
  });
