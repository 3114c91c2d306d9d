/**
 * Returns the line of an offset in a text, from 1. Rising offsets need one pass over the text, even if it has only
 * one line; a smaller offset starts again.
 */
export function lineCounter(text: string): (offset: number) => number {
  const first = text.indexOf('\n');
  let line = 1;
  let next = first;
  let last = 0;
  return (offset) => {
    if (offset < last) [line, next] = [1, first];
    last = offset;
    while (next !== -1 && next < offset) {
      line++;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}
