import { strictJson } from '../../json/json-with-comments.ts';

/**
 * Code that precedes the data in a `.pnp.cjs` written by Yarn. Since Yarn 3, the data is a quoted string. In earlier
 * versions, it is an object.
 */
const STARTS = [
  { before: 'RAW_RUNTIME_STATE =', isQuoted: true },
  { before: "hydrateRuntimeState(JSON.parse('", isQuoted: true },
  { before: 'hydrateRuntimeState(', isQuoted: false },
];

/** Code after the data, if the data is an object. */
const END = ', {basePath';

/**
 * Returns the JSON in a `.pnp.cjs`. Returns undefined if the program reads its data from a file, or if Yarn did not
 * write the program.
 */
export function pnpState(program: string): string | undefined {
  for (const { before, isQuoted } of STARTS) {
    const at = program.indexOf(before);
    if (at !== -1) return isQuoted ? quoted(program, at) : plain(program, at + before.length);
  }
  return undefined;
}

function plain(program: string, start: number): string | undefined {
  const end = program.indexOf(END, start);
  const text = program.slice(start, end).trim();
  return end !== -1 && text.startsWith('{') ? strictJson(text) : undefined;
}

function quoted(program: string, from: number): string | undefined {
  const start = program.indexOf("'", from) + 1;
  const end = endOfQuoted(program, start);
  return start === 0 || end === -1 ? undefined : unescaped(program.slice(start, end));
}

function endOfQuoted(program: string, start: number): number {
  for (let at = program.indexOf("'", start); at !== -1; at = program.indexOf("'", at + 1)) {
    if (backslashesBefore(program, at) % 2 === 0) return at;
  }
  return -1;
}

function backslashesBefore(text: string, end: number): number {
  let at = end;
  while (text[at - 1] === '\\') at--;
  return end - at;
}

/** Removes the backslashes before escaped characters, and joins lines that end with a backslash. */
function unescaped(text: string): string {
  return text.replace(/\\([\s\S])/g, (_all, char: string) => (char === '\n' ? '' : char));
}
