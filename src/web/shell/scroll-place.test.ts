import { describe, expect, it } from 'vitest';
import { isComingBack, isForm, placeOf } from './scroll-place.ts';

describe('where a place begins', () => {
  it('is at its top, whatever was seen before', () => {
    expect(isComingBack('balance/', 'report/', false)).toBe(false);
    expect(isComingBack('conflict/g1', 'conflict/g2', false)).toBe(false);
    expect(isComingBack('conflict/g2', 'conflict/', false)).toBe(false);
    expect(isComingBack('sources/', 'sources/the-halt', false)).toBe(false);
  });

  it('is where it was left, back in the browser or out of a thing of the list', () => {
    expect(isComingBack('balance/', 'report/', true)).toBe(true);
    expect(isComingBack('sources/the-halt', 'sources/', false)).toBe(true);
    expect(isComingBack('ties/new', 'ties/', false)).toBe(true);
  });

  it('does not change where the line of time is panned', () => {
    expect(placeOf('timeline', 'actor_2023-09-01_2024-11-30')).toBe(placeOf('timeline', ''));
    expect(placeOf('conflict', 'g1')).not.toBe(placeOf('conflict', 'g2'));
  });

  it('knows a form', () => {
    expect(['ties/new', 'actors/edit', 'ties/', 'sources/the-halt'].map(isForm)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
