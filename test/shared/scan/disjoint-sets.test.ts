import { expect, it } from '@jest/globals';
import { disjointSets } from '../../../shared/scan/disjoint-sets.ts';

it('disjointSets returns one representative for all joined members', () => {
  const sets = disjointSets();
  sets.join(['a', 'b']);
  sets.join(['c', 'd']);
  sets.join(['b', 'c']);
  expect(new Set(['a', 'b', 'c', 'd'].map(sets.find)).size).toBe(1);
  expect(sets.find('e')).toBe('e');
});
