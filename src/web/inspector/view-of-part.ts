/** The view in which things of a part are entered and edited by a form, where there is one. */
const WITH_FORM = ['sources', 'actors', 'ties', 'events', 'claims', 'needs', 'supplies'] as const;

export type FormView = (typeof WITH_FORM)[number];

export function viewOfPart(part: string | undefined): FormView | undefined {
  return WITH_FORM.find((one) => one === part);
}
