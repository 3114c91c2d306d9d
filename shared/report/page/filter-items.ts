/** A property by which readers can filter items. An item can have several values or none. */
export interface Facet<T> {
  readonly id: string;
  readonly title: string;
  valuesOf(item: T): readonly string[];
  /** Labels of the values. A value without a label is its own label. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
  /** Values that come first, in this order. All other values follow, most frequent first. */
  readonly order?: readonly string[] | undefined;
}

/** The search text, and the selected values of each facet. A facet without selected values does not filter anything. */
export interface Filter {
  readonly text: string;
  readonly chosen: Readonly<Record<string, readonly string[]>>;
}

/** Items with their values and their search text, which are computed only once. */
export interface FilterIndex<T> {
  readonly facets: readonly Facet<T>[];
  readonly entries: readonly IndexEntry<T>[];
}

interface IndexEntry<T> {
  readonly item: T;
  /** The values of each facet, in the order of the facets. */
  readonly values: readonly (readonly string[])[];
  /** Lowercase text to search. */
  readonly text: string;
}

export interface FilterResult<T> {
  /** Matching items, in their original order. */
  readonly items: readonly T[];
  /** For each facet, the number of items with each value. A facet's own selection does not affect its numbers. */
  readonly counts: readonly ReadonlyMap<string, number>[];
}

/** Prepares items for `filterItems`. */
export function indexItems<T>(
  items: readonly T[],
  facets: readonly Facet<T>[],
  textOf: (item: T) => string,
): FilterIndex<T> {
  const entries = items.map((item) => ({
    item,
    values: facets.map((facet) => facet.valuesOf(item)),
    text: textOf(item).toLowerCase(),
  }));
  return { facets, entries };
}

/**
 * Returns the items that contain every word of the search text and match each facet. An item matches a facet if it has
 * one of the selected values, or if no value is selected.
 */
export function filterItems<T>(
  { facets, entries }: FilterIndex<T>,
  { text, chosen }: Filter,
): FilterResult<T> {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const wanted = facets.map(({ id }) => new Set(chosen[id]));
  const counts = facets.map(() => new Map<string, number>());
  const items: T[] = [];
  for (const entry of entries) {
    if (!words.every((word) => entry.text.includes(word))) continue;
    const misses = missedFacets(entry.values, wanted);
    if (misses.length === 0) items.push(entry.item);
    if (misses.length > 1) continue;
    const counted = misses.length === 0 ? entry.values.keys() : misses;
    for (const at of counted) countValues(entry.values[at] ?? [], counts[at]);
  }
  return { items, counts };
}

/**
 * Returns the indexes of facets that exclude an item. Stops at the second one, because the item then counts in no
 * facet.
 */
function missedFacets(
  values: readonly (readonly string[])[],
  wanted: readonly ReadonlySet<string>[],
): readonly number[] {
  const misses: number[] = [];
  for (const [at, chosen] of wanted.entries()) {
    if (chosen.size === 0 || values[at]?.some((value) => chosen.has(value))) continue;
    misses.push(at);
    if (misses.length > 1) break;
  }
  return misses;
}

function countValues(values: readonly string[], counts: Map<string, number> | undefined): void {
  for (const value of values) counts?.set(value, (counts.get(value) ?? 0) + 1);
}

/** Returns all values of a facet, in the order in which the panel shows them. */
export function facetValues<T>({ facets, entries }: FilterIndex<T>, at: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const { values } of entries) countValues(values[at] ?? [], counts);
  const order = facets[at]?.order ?? [];
  const others = [...counts].filter(([value]) => !order.includes(value));
  others.sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return [...order.filter((value) => counts.has(value)), ...others.map(([value]) => value)];
}
