/**
 * Splits a message into its sentence and the two sides of its comparison, such as `Expected: …` and `Actual: …`. On
 * separate lines, the difference is easier to see. A message without a comparison becomes a single part.
 */
export function splitComparison(said: string): readonly string[] {
  const parts = said.split(/ (?=(?:Expected|Actual|Signed|Current): )/);
  if (parts.length > MAX_PARTS) return [said];
  return parts.map((part, at) => (at === 0 ? part : part.replace(/\.$/, '')));
}

/** Maximum number of parts of a message: its sentence and the two sides of its comparison. */
const MAX_PARTS = 3;

/**
 * Returns a message as lines for a terminal: the sentence, and each side of its comparison. Both sides start in the
 * same column.
 */
export function comparisonLines(said: string, indent: string): readonly string[] {
  const [sentence = '', ...sides] = splitComparison(said);
  const aligned = sides.map((side) => {
    const [name = ''] = side.split(' ', 1);
    return `${indent}${name.padEnd(LABEL)}${side.slice(name.length + 1)}`;
  });
  return [sentence, ...aligned];
}

/** Width of the longest label, `Expected: `, in characters. */
const LABEL = 10;
