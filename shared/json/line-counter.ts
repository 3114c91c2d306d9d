/**
 * Returns a function that converts an offset in the text to a line number, starting at 1. If the offsets increase, the
 * text is read only once, even if it is a single line. For an offset smaller than the previous one, the text is read
 * again from the start.
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
