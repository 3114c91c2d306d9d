/** A way that once got a package, an image or a verdict past a check. Each must be refused or reported forever. */
export interface Attack {
  /** The attack as a sentence: `a lockfile states one version and names the archive of another`. */
  readonly name: string;
  /**
   * Rows of the reviews that found it: `1.6` is row 6 of the first review of gate and scanner, `2.1` row 1 of the second,
   * `G.H1` a row of the comparison with GitHub.
   */
  readonly rows: readonly string[];
  /** Creates one variant; the same random numbers create the same variant. */
  variant(random: Random): Variant;
}

export interface Variant {
  /** Description of the variant, for failure reports. */
  readonly what: string;
  /** @returns The message that stopped it, as users see it; undefined if it got through. */
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
 * Returns random numbers for a seed, by mulberry32: good enough to vary inputs, and the same everywhere.
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
