import { compareText } from '../model/order.ts';
import { compareDigits } from './digits.ts';

/**
 * An item of a Maven version. A dash, or a change between letters and digits, starts a list. For example, `1-rc`
 * consists of the number 1 and a list with the word `rc`.
 */
export type MavenItem =
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'list'; readonly items: readonly MavenItem[] };

/**
 * Known words in ascending order. The empty word means a release. Unknown words come after all known words, in
 * alphabetical order.
 */
const QUALIFIERS = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const RELEASE = String(QUALIFIERS.indexOf(''));

export function compareLists(a: readonly MavenItem[], b: readonly MavenItem[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const order = compareItems(a[index], b[index]);
    if (order !== 0) return order;
  }
  return 0;
}

/** Returns true if an item does not matter at the end of a version. For example, 1.0.0 and 1-ga equal 1. */
export function isNothing(item: MavenItem): boolean {
  switch (item.kind) {
    case 'number':
      return /^0*$/.test(item.digits);
    case 'word':
      return item.word === '';
    case 'list':
      return item.items.length === 0;
  }
}

/** Compares two items. Undefined means the end of the version. */
function compareItems(a: MavenItem | undefined, b: MavenItem | undefined): number {
  if (a === undefined) return b === undefined ? 0 : -compareWithNothing(b);
  if (b === undefined) return compareWithNothing(a);
  if (a.kind === 'list' && b.kind === 'list') return compareLists(a.items, b.items);
  if (a.kind === 'number' && b.kind === 'number') return compareDigits(a.digits, b.digits);
  if (a.kind === 'word' && b.kind === 'word') return compareText(orderOf(a.word), orderOf(b.word));
  return kindRank(a) - kindRank(b);
}

function compareWithNothing(item: MavenItem): number {
  switch (item.kind) {
    case 'number':
      return compareDigits(item.digits, '');
    case 'word':
      return compareText(orderOf(item.word), RELEASE);
    case 'list':
      return compareLists(item.items, []);
  }
}

/**
 * Returns the rank of an item by its kind: word, list, number. For example, 1.sp sorts before 1-1, and 1-1 before 1.1.
 */
function kindRank(item: MavenItem): number {
  if (item.kind === 'number') return 2;
  return item.kind === 'list' ? 1 : 0;
}

function orderOf(word: string): string {
  const index = QUALIFIERS.indexOf(word);
  return index === -1 ? `${QUALIFIERS.length}-${word}` : String(index);
}
