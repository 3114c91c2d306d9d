/** Returns a count with its noun: `1 finding`, `3,000 findings`, `2 more entries`. */
export function countNoun(count: number, noun: string): string {
  return `${grouped(count)} ${count === 1 ? noun : pluralOf(noun)}`;
}

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:[sx]|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Returns a number with its digits in groups of three: `3,000`. The result is the same on every machine. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Joins items into a phrase: `a`, `a and b`, or `a, b and c`. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
