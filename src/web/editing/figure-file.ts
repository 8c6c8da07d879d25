/** A drawing of the page as a file of its own: every colour and face as it is shown, nothing named. */

const SHOWN = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
  'direction',
] as const;

export function figureText(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const shown = [drawing, ...drawing.querySelectorAll<SVGElement>('*')];
  const written = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  written.forEach((element, at) => {
    const style = getComputedStyle(shown[at] as Element);
    for (const name of SHOWN) element.setAttribute(name, style.getPropertyValue(name));
    for (const name of ['class', 'tabindex', 'data-yn', 'aria-pressed'])
      element.removeAttribute(name);
  });
  const { width, height } = drawing.viewBox.baseVal;
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', String(width || 1000));
  ground.setAttribute('height', String(height || 1000));
  ground.setAttribute('fill', getComputedStyle(drawing).getPropertyValue('--surface') || '#fff');
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}
