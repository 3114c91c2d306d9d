/** Java: the text of a Gradle script, in Groovy or Kotlin, as far as it is read without running it. */

/** Returns the text without comments. Slashes in quotes begin none. */
export function withoutComments(text: string): string {
  let result = '';
  let copied = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"' || char === "'") at = endOfText(text, at);
    const end = char === '/' ? endOfComment(text, at) : undefined;
    if (end === undefined) continue;
    result += `${text.slice(copied, at)} `;
    copied = end;
    at = end - 1;
  }
  return result + text.slice(copied);
}

/** Behind the comment that begins there; undefined when none does. */
function endOfComment(text: string, start: number): number | undefined {
  const [mark, length] = text.startsWith('//', start) ? ['\n', 0] : ['*/', 2];
  if (mark === '*/' && !text.startsWith('/*', start)) return undefined;
  const end = text.indexOf(mark, start + 2);
  return end === -1 ? text.length : end + length;
}

/** The quote that closes the one at `start`, or the end of the line. */
function endOfText(text: string, start: number): number {
  const quote = text.charAt(start);
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\\') at++;
    else if (char === quote || char === '\n') return at;
  }
  return text.length;
}

/** Values of names that are set to one text alone: `def v = "1.0"`, `ext.v = '1.0'`, `val v = "1.0"`. */
export function literalsOf(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const several = new Set<string>();
  for (const [, name = '', quoted] of text.matchAll(ASSIGNMENT)) {
    const value = quoted === undefined ? undefined : quoted.slice(1, -1);
    if (value === undefined || value.includes('$')) several.add(name);
    else if (values.has(name) && values.get(name) !== value) several.add(name);
    else values.set(name, value);
  }
  for (const name of several) values.delete(name);
  return values;
}

/** Of `set("v", "1.0")` as of `v = "1.0"`; another value than a text makes the name unknown. */
const ASSIGNMENT = /\b(\w+)\s*=(?!=)\s*("[^"\n]*"|'[^'\n]*')?/g;
