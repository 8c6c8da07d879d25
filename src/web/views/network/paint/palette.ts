/** The colours of the theme in use, resolved: a canvas cannot read a variable. */
const TOKENS = {
  plus: '--plus',
  minus: '--minus',
  plusText: '--plus-text',
  minusText: '--minus-text',
  unknown: '--text-3',
  strained: '--warn',
  strainedGround: '--warn-wash',
  ink: '--text',
  ring: '--text-2',
  divide: '--line-3',
  surface: '--surface',
  selected: '--selected',
  accent: '--accent-line',
} as const;

export type Palette = Readonly<Record<keyof typeof TOKENS, string>>;

export function paletteOf(element: Element): Palette {
  const probe = document.createElement('span');
  element.append(probe);
  const found = Object.fromEntries(
    Object.entries(TOKENS).map(([name, token]) => {
      probe.style.color = `var(${token})`;
      return [name, getComputedStyle(probe).color];
    }),
  );
  probe.remove();
  return found as Palette;
}
