/**
 * Tells the line of an offset in a text, from 1. The text is gone through once as long as offsets rise, also where it
 * has one line alone; an offset before the last one begins anew.
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
