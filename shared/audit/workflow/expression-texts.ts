const START = '${{';
const END = '}}';

/** Returns the text between the braces of each `${{ … }}`. Takes linear time, even if no expression ends. */
export function expressionTexts(text: string): readonly string[] {
  const found: string[] = [];
  for (let from = text.indexOf(START); from !== -1; ) {
    const end = text.indexOf(END, from + START.length);
    if (end === -1) break;
    found.push(text.slice(from + START.length, end));
    from = text.indexOf(START, end + END.length);
  }
  return found;
}
