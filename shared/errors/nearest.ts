/**
 * Maximum length of a word that is compared, in characters. A longer word is not a typo in a known name. The cost of
 * the comparison grows with the square of the length.
 */
const MAX_LENGTH = 64;

/** Maximum number of letters that a typo can change, add or remove. */
const MAX_DISTANCE = 5;

/** Minimum length of a prefix. Shorter prefixes match too many names. */
const MIN_START_LENGTH = 4;

/**
 * Returns the name that the user probably meant by `word`, for a suggestion in a message. This is the name with the
 * fewest differences. If no name is similar enough, it is the first name that starts with the word. Returns undefined
 * if there is no such name.
 */
export function nearest(word: string, names: readonly string[]): string | undefined {
  if (word.length > MAX_LENGTH) return undefined;
  const written = word.toLowerCase();
  return closest(written, names) ?? firstFrom(written, names);
}

function closest(written: string, names: readonly string[]): string | undefined {
  const limit = Math.min(MAX_DISTANCE, Math.max(2, Math.round(written.length / 3)));
  const ranked = names
    .map((name) => ({ name, distance: distanceOf(written, name.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.name;
}

/**
 * Returns the first name that starts with `written`, such as `cyclonedx-json` for `cyclonedx`. Returns undefined if
 * `written` is too short.
 */
function firstFrom(written: string, names: readonly string[]): string | undefined {
  if (written.length < MIN_START_LENGTH) return undefined;
  return names.find((name) => name.toLowerCase().startsWith(written));
}

/** Returns the Levenshtein distance between two words. Computes it one row at a time. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= b.length; at++) {
      const change = (row[at - 1] ?? 0) + Number(letter !== b[at - 1]);
      next.push(Math.min(change, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
