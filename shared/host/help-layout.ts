/** Maximum width of a line in a help text, in characters. */
export const LINE_WIDTH = 100;

const TEXT_COLUMN = 6;

/** Returns the lines for an option: its name, and its text in an indented column. */
export function entry(head: string, text: string): string[] {
  return [`  ${head}`, textLines(text, TEXT_COLUMN)];
}

/** Wraps text between words, and indents every line. */
export function textLines(text: string, indent: number): string {
  return `${' '.repeat(indent)}${indentRest(text, indent)}`;
}

/** Returns a section with its title, after a blank line. Returns no lines for a section without content. */
export function section(title: string, body: readonly string[]): string[] {
  return body.length === 0 ? [] : ['', `${title}:`, ...body];
}

/** Wraps text between words. Indents every line except the first. */
export function indentRest(text: string, indent: number): string {
  const out: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > LINE_WIDTH - indent) {
      out.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...out, line].join(`\n${' '.repeat(indent)}`);
}
