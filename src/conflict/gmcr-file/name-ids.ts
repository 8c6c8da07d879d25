/**
 * Ids from names: lower case, whatever is not a-z or 0-9 as one `-`, none at the ends; a name that
 * leaves nothing becomes `fallback`. Names that agree are told apart by `-2`, `-3` … in order.
 */
export function idsOfNames(names: readonly string[], fallback: string): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain =
      name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '') || fallback;
    let id = plain;
    for (let k = 2; taken.has(id); k++) id = `${plain}-${k}`;
    taken.add(id);
    return id;
  });
}
