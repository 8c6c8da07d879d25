import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openApiText } from './openapi.ts';
import { type Route, routes } from './route-table.ts';

const read = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

describe('the list of routes', () => {
  it('on its page is what `npm run generate` writes', () => {
    expect(read('reference/openapi.json')).toBe(openApiText());
  });

  it('refers to no schema that it lacks', () => {
    const text = openApiText();
    const { schemas } = JSON.parse(text).components;
    const named = [...text.matchAll(/"\$ref": "([^"]+)"/g)].map((match) => match[1] as string);
    const missing = named.filter(
      (ref) => !ref.startsWith('#/components/schemas/') || !(ref.slice(21) in schemas),
    );
    expect(named.length).toBeGreaterThan(50);
    expect(missing).toEqual([]);
  });

  it('is told on the page of the server, each of them', () => {
    const page = read('server.md');
    for (const { method, path } of Object.values<Route>(routes))
      expect(page).toContain(`\`${method.toUpperCase()} ${path}`);
  });
});
