import { linesOf } from '../binary/lines.ts';

/** Maximum length, in characters, of a value that is indexed. Names, versions and image references are shorter. */
const MAX_TEXT = 1024;

/**
 * A function that returns the line number of a value. Each further call with the same value returns the line of its
 * next occurrence.
 */
export type NextLine = (value: string) => number | undefined;

/** Returns a function that finds the line numbers of plain or quoted list items in a YAML file. */
export function linesOfItems(text: string): NextLine {
  return linesAfter(text, (row) => (row.startsWith('- ') ? row.slice(2) : undefined));
}

/** Returns a function that finds the line numbers of the values of `key:` anywhere in a YAML file. */
export function linesOfKey(text: string, key: string): NextLine {
  const start = `${key}:`;
  return linesAfter(text, (row) => {
    // A list item can start with the key.
    const entry = row.startsWith('- ') ? row.slice(2).trimStart() : row;
    return entry.startsWith(start) ? entry.slice(start.length) : undefined;
  });
}

function linesAfter(text: string, pick: (row: string) => string | undefined): NextLine {
  const seen = new Map<string, { readonly lines: number[]; next: number }>();
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    if (row.length > MAX_TEXT) continue;
    const value = pick(row.trimStart());
    if (value === undefined) continue;
    const stated = scalar(value.trim());
    const known = seen.get(stated);
    if (known === undefined) seen.set(stated, { lines: [line], next: 0 });
    else known.lines.push(line);
  }
  return (value) => {
    const found = seen.get(value);
    return found?.lines[found.next++];
  };
}

/** Returns a scalar on one line, without quotes and without a trailing comment. */
function scalar(text: string): string {
  const quote = text.charAt(0);
  if (quote === '"' || quote === "'") {
    const end = text.indexOf(quote, 1);
    return end === -1 ? text : text.slice(1, end);
  }
  const comment = text.indexOf(' #');
  return (comment === -1 ? text : text.slice(0, comment)).trimEnd();
}
