/** A wildcard for any number of items, including zero. */
export const STAR = Symbol('star');

export type StarPattern<Item> = readonly (typeof STAR | ((item: Item) => boolean))[];

/**
 * Returns true if a pattern matches all items in order. Backtracks only to the last `STAR`, so it takes at most
 * `items.length` × `pattern.length` steps.
 */
export function fitsStars<Item>(pattern: StarPattern<Item>, items: ArrayLike<Item>): boolean {
  let at = 0;
  let next = 0;
  let star = -1;
  let starAt = 0;
  while (at < items.length) {
    const part = pattern[next];
    if (part === STAR) {
      star = next;
      starAt = at;
      next += 1;
    } else if (part?.(items[at] as Item) === true) {
      at += 1;
      next += 1;
    } else if (star === -1) {
      return false;
    } else {
      starAt += 1;
      at = starAt;
      next = star + 1;
    }
  }
  while (pattern[next] === STAR) next += 1;
  return next === pattern.length;
}
