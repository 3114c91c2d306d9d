import { linesOf } from './lines.ts';

/**
 * Parses the main section of a manifest. A line continues on the next line if the next line begins with a space.
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

/** Skips leading empty lines, which some tools write. Returns the lines up to the next empty line. */
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
 * Parses the `name=value` lines of a Java properties file, in the form that Maven writes in pom.properties. Continued
 * lines are not supported.
 */
export function readProperties(text: string): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const row of linesOf(text)) {
    const line = row.trim();
    const equals = line.search(/[=:]/);
    if (equals < 1 || line.startsWith('#') || line.startsWith('!')) continue;
    properties.set(line.slice(0, equals).trim(), line.slice(equals + 1).trim());
  }
  return properties;
}
