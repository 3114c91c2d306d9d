/**
 * Splits a message into its sentence and the two sides of a comparison, such as `Expected: …` and `Actual: …`. The
 * difference is easier to see if they are on separate lines. Other messages are returned as a single part.
 */
export function splitComparison(said: string): readonly string[] {
  const parts = said.split(/ (?=(?:Expected|Actual|Signed|Current): )/);
  if (parts.length > MAX_PARTS) return [said];
  return parts.map((part, at) => (at === 0 ? part : part.replace(/\.$/, '')));
}

/** Maximum number of parts: the sentence and the two sides. */
const MAX_PARTS = 3;

/** Returns the parts as lines for a terminal. Both sides start in the same column. */
export function comparisonLines(said: string, indent: string): readonly string[] {
  const [sentence = '', ...sides] = splitComparison(said);
  const aligned = sides.map((side) => {
    const [name = ''] = side.split(' ', 1);
    return `${indent}${name.padEnd(LABEL)}${side.slice(name.length + 1)}`;
  });
  return [sentence, ...aligned];
}

/** Width of `Expected: `, in characters. */
const LABEL = 10;
