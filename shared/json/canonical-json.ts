/**
 * JSON in the one form that can be hashed and signed: no spaces, keys sorted by UTF-16 code units.
 * Numbers and strings are as ECMAScript writes them, which is what the RFC asks for.
 *
 * @see RFC 8785
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(itemJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) return objectJson(value);
  return JSON.stringify(value) ?? 'null';
}

/** JSON for people: two spaces, keys in the order given, a newline at the end. */
export function prettyJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function itemJson(item: unknown): string {
  return canonicalJson(item === undefined ? null : item);
}

function objectJson(object: object): string {
  const members = Object.entries(object)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
