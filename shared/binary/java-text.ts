import { linesOf } from './lines.ts';

/**
 * Parses the main section of a manifest. A line that starts with a space continues the previous line.
 *
 * @see https://docs.oracle.com/en/java/javase/21/docs/specs/jar/jar.html#jar-manifest
 */
export function readManifest(
  text: string,
  wanted: ReadonlySet<string>,
): Readonly<Record<string, string>> {
  const attributes = new Map<string, string>();
  let current: string | undefined;
  for (const line of mainLines(text)) {
    if (line.startsWith(' ')) {
      if (current === undefined) continue;
      attributes.set(current, (attributes.get(current) ?? '') + line.slice(1));
      continue;
    }
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0));
    current = wanted.has(name) ? name : undefined;
    if (current !== undefined) attributes.set(current, line.slice(colon + 1).trim());
  }
  return Object.fromEntries(attributes);
}

/**
 * Yields the lines of the main section, which ends at the first empty line. Skips leading empty lines, which some tools
 * write.
 */
function* mainLines(text: string): Generator<string> {
  let hasBegun = false;
  for (const line of linesOf(text)) {
    if (line === '' && hasBegun) return;
    if (line === '') continue;
    hasBegun = true;
    yield line;
  }
}

/**
 * Parses a Java properties file.
 *
 * @see https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Properties.html#load(java.io.Reader)
 */
export function readProperties(text: string): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const line of logicalLines(text)) {
    const [, name = '', value = ''] = PROPERTY.exec(line) ?? [];
    if (name !== '') properties.set(unescaped(name), unescaped(value.trimEnd()));
  }
  return properties;
}

/** Matches a name and a value. The name ends at the first separator that is not preceded by a backslash. */
const PROPERTY = /^((?:\\.|[^\\=:\s])+)\s*[=:]?\s*(.*)$/s;

/** Matches a line that ends with an odd number of backslashes. The next line continues such a line. */
const CONTINUED = /(?<!\\)(?:\\\\)*\\$/;

function* logicalLines(text: string): Generator<string> {
  let begun: string[] = [];
  for (const row of text.split(/\r\n|\r|\n/)) {
    const rest = row.trimStart();
    if (begun.length === 0 && /^[#!]/.test(rest)) continue;
    const isContinued = CONTINUED.test(rest);
    begun.push(isContinued ? rest.slice(0, -1) : rest);
    if (isContinued) continue;
    yield begun.join('');
    begun = [];
  }
  yield begun.join('');
}

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f' };

function unescaped(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gs, (_, code?: string, letter = '') =>
    code === undefined
      ? (ESCAPED[letter] ?? letter)
      : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
