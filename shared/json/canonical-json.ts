/**
 * Returns the canonical JSON of a value, for hashes and signatures: without spaces, with keys sorted by UTF-16 code
 * units, and with numbers and strings as in ECMAScript.
 *
 * @see RFC 8785
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return listJson(value);
  if (typeof value === 'object' && value !== null) return objectJson(value);
  return JSON.stringify(value) ?? 'null';
}

/**
 * Yields the result of `canonicalJson` in chunks, for values that are too large to be in memory twice. A member of an
 * object can also be an iterable that creates its items on demand. It is written as a list.
 */
export function* canonicalJsonChunks(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    yield canonicalJson(value);
    return;
  }
  let before = '{';
  for (const [key, member] of membersOf(value).sort(byKey)) {
    yield `${before}${JSON.stringify(key)}:`;
    let opening = '[';
    for (const part of partsOf(member)) {
      yield opening + canonicalJson(part).slice(1, -1);
      opening = ',';
    }
    if (opening === ',') yield ']';
    else if (isIterable(member)) yield '[]';
    else yield* canonicalJsonChunks(member);
    before = ',';
  }
  yield before === '{' ? '{}' : '}';
}

/** Returns readable JSON, indented by two spaces, with keys in the given order and a newline at the end. */
export function prettyJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/**
 * Yields the result of `prettyJson` in chunks, so that only one chunk is in memory at a time. Members of `value` can
 * also be iterables.
 */
export function* prettyJsonChunks(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    yield prettyJson(value);
    return;
  }
  let before = '{';
  for (const [key, member] of membersOf(value)) {
    yield `${before}\n  ${JSON.stringify(key)}: `;
    let opening = '[\n    ';
    for (const part of partsOf(member)) {
      // The item is written inside a further list, so that it has its final indentation.
      const text = JSON.stringify([part], undefined, 2);
      yield opening + text.slice('[\n  [\n    '.length, -'\n  ]\n]'.length);
      opening = ',\n    ';
    }
    if (opening.startsWith(',')) yield '\n  ]';
    else yield isIterable(member) ? '[]' : nestedJson(member);
    before = ',';
  }
  yield before === '{' ? '{}\n' : '\n}\n';
}

/**
 * Number of items in a chunk. For SBOM components, a chunk has about 100 KB. With five times as many items, the peak
 * memory was 60 MB higher.
 */
const PART_LENGTH = 100;

/**
 * Yields the items of a list in chunks. Yields nothing for an empty list or for any other value. Only lists need
 * chunks, because large values are objects with long lists of small items.
 */
function* partsOf(value: unknown): Generator<readonly unknown[]> {
  if (!isIterable(value)) return;
  let part: unknown[] = [];
  for (const item of value) {
    if (part.push(item) < PART_LENGTH) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}

/** Returns true for an iterable. Returns false for a string, because a string is not written as a list. */
function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

/** Returns the JSON of a member of the outermost object, with its final indentation. */
function nestedJson(member: unknown): string {
  return JSON.stringify([member], undefined, 2).slice('[\n  '.length, -'\n]'.length);
}

/** Returns the members of an object that JSON can represent. Members with the value undefined are omitted. */
function membersOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, member]) => member !== undefined);
}

/** Compares two keys by their UTF-16 code units. */
function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

/**
 * Returns the canonical JSON of a list. Does not create intermediate lists, because it is called for each chunk of
 * documents with 100 MB.
 */
function listJson(list: readonly unknown[]): string {
  let text = '[';
  for (let index = 0; index < list.length; index++) {
    const item = list[index];
    text += (index === 0 ? '' : ',') + (item === undefined ? 'null' : canonicalJson(item));
  }
  return `${text}]`;
}

function objectJson(object: object): string {
  let text = '';
  for (const key of sortedKeys(object)) {
    const member: unknown = Reflect.get(object, key);
    if (member === undefined) continue;
    text += `${text === '' ? '{' : ','}${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return text === '' ? '{}' : `${text}}`;
}

/**
 * Returns the keys of an object in sorted order. Checks the order first, because the keys of most objects are already
 * sorted, and sorting them again would double the time.
 */
function sortedKeys(object: object): readonly string[] {
  const keys = Object.keys(object);
  const isSorted = keys.every((key, index) => index === 0 || (keys[index - 1] ?? '') < key);
  return isSorted ? keys : keys.sort();
}
