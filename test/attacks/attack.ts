/**
 * A method that once got a package, an image or a verdict past a check. Every such attack must be refused or
 * reported.
 */
export interface Attack {
  /** Description of the attack as a sentence, such as `a service sends an endless list of advisories`. */
  readonly name: string;
  /**
   * Rows of the reviews that found the attack. `1.6` is row 6 of the first review of gate and scanner, `2.1` is row 1
   * of the second review, and `G.H1` is a row of the comparison with GitHub.
   */
  readonly rows: readonly string[];
  /** Creates one variant. Equal random numbers create equal variants. */
  variant(random: Random): Variant;
}

export interface Variant {
  /** Description of the variant, for failure reports. */
  readonly what: string;
  /** @returns The message that stopped the attack, as users see it. Undefined if the attack succeeded. */
  run(): Promise<string | undefined>;
}

/** Random numbers determined by a seed. */
export interface Random {
  /** Returns an integer from 0 to `limit` - 1. */
  below(limit: number): number;
  pick<T>(list: readonly T[]): T;
  /** Returns lowercase letters for a unique name. */
  word(length?: number): string;
}

/**
 * Returns a random number generator for a seed. It uses mulberry32, which varies inputs well enough and generates the
 * same numbers on every machine.
 *
 * @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return {
    below,
    pick: (list) => {
      if (list.length === 0) throw new Error('there is nothing to pick from');
      return list[below(list.length)] as (typeof list)[number];
    },
    word: (length = 8) =>
      Array.from({ length }, () => String.fromCharCode(97 + below(26))).join(''),
  };
}
