/** Stands for any number of items in a pattern, none included. */
export const STAR = Symbol('star');

export type StarPattern<Item> = readonly (typeof STAR | ((item: Item) => boolean))[];

/** Whether all items fit a pattern, in order. Goes back to the last star only: no more steps than items times pattern. */
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
