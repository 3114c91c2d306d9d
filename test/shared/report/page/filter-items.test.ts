import { describe, expect, it } from '@jest/globals';
import {
  type Facet,
  facetValues,
  filterItems,
  indexItems,
} from '../../../../shared/report/page/filter-items.ts';

interface Item {
  readonly name: string;
  readonly color: string;
  readonly sizes: readonly string[];
}

const FACETS: readonly Facet<Item>[] = [
  {
    id: 'color',
    title: 'Color',
    order: ['red', 'blue', 'green'],
    valuesOf: ({ color }) => [color],
  },
  { id: 'size', title: 'Size', valuesOf: ({ sizes }) => sizes },
];
const ITEMS: readonly Item[] = [
  { name: 'One Apple', color: 'blue', sizes: ['s'] },
  { name: 'Two Pears', color: 'red', sizes: ['s', 'l'] },
  { name: 'Three Apples', color: 'red', sizes: ['l'] },
  { name: 'Four', color: 'gray', sizes: [] },
];
const INDEX = indexItems(ITEMS, FACETS, ({ name }) => name);

function found(text: string, chosen: Readonly<Record<string, readonly string[]>> = {}) {
  return filterItems(INDEX, { text, chosen }).items.map(({ name }) => name);
}

describe('filters', () => {
  it.each([
    ['', 4],
    ['apple', 2],
    ['APPLE  three', 1],
    ['apple pear', 0],
  ])('find the items that contain every word of %j', (text, count) => {
    expect(found(text)).toHaveLength(count);
  });

  it('require one of the chosen values of each facet', () => {
    expect(found('', { color: ['red'] })).toEqual(['Two Pears', 'Three Apples']);
    expect(found('', { color: ['red', 'blue'], size: ['s'] })).toEqual(['One Apple', 'Two Pears']);
    expect(found('', { size: ['xl'] })).toEqual([]);
  });

  it('ignore unknown facets and facets without chosen values', () => {
    expect(found('', { color: [], other: ['x'] })).toHaveLength(4);
  });

  it('count each value among the items that match all other filters', () => {
    const { counts } = filterItems(INDEX, { text: '', chosen: { color: ['red'] } });
    expect(counts.map((each) => Object.fromEntries(each))).toEqual([
      { blue: 1, red: 2, gray: 1 },
      { s: 1, l: 2 },
    ]);
  });

  it('list values in the specified order, then by frequency', () => {
    expect(facetValues(INDEX, 0)).toEqual(['red', 'blue', 'gray']);
    expect(facetValues(INDEX, 1)).toEqual(['l', 's']);
  });
});
