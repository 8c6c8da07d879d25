/** English: the words of editing a scenario. */
export const scenario = {
  any: 'A field becomes',
  capacity: 'A capacity becomes',
  threshold: 'A threshold becomes',
  part: 'sort of thing',
  thing: 'which',
  field: 'which field',
  fromLast: 'Move the last step in here',
  fromLastNote: (step: string) =>
    `The last step, “${step}”, leaves the base and becomes a change of this scenario.`,
  branch: 'Branch from it',
  remove: 'Remove it',
  copyOf: (name: string) => `${name}, changed`,
  weighedSoFar: (done: number, all: number) => `${done} of ${all} weighed`,
  opens: 'A name opens its scenario; a cell opens its scale.',
};
