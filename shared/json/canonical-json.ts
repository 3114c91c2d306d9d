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
 * Yields the result of `prettyJson` in chunks, so that only one chunk is in memory at a time. Lists in `value` can also
 * be iterables. Small chunks are faster than one string: a single character outside Latin-1 doubles the size of its
 * string in memory.
 */
export function* prettyJsonChunks(value: unknown): Generator<string> {
  if (typeof value === 'object' && value !== null) {
    yield* prettyChunks(value, 0);
    yield '\n';
  } else yield prettyJson(value);
}

/** Maximum depth of a list that is divided into chunks. The rules of a SARIF log are at this depth. */
const MAX_DIVIDED_DEPTH = 5;

/** Number of items in a chunk of readable JSON. A finding is about 1 KB, and a rule in a SARIF log is 2 KB. */
const PRETTY_LENGTH = 10;

function* prettyChunks(value: unknown, depth: number): Generator<string> {
  if (typeof value !== 'object' || value === null || depth > MAX_DIVIDED_DEPTH) {
    yield prettyItems([value], depth);
    return;
  }
  const isLong = isIterable(value) && !(Array.isArray(value) && value.length < PRETTY_LENGTH);
  yield* isLong ? prettyList(value, depth) : prettyMembers(value, depth);
}

function* prettyList(list: Iterable<unknown>, depth: number): Generator<string> {
  let before = '[';
  for (const part of partsOf(list, PRETTY_LENGTH)) {
    yield before + newLine(depth + 1) + prettyItems(part, depth + 1);
    before = ',';
  }
  yield before === '[' ? '[]' : `${newLine(depth)}]`;
}

/** Yields an object or a short list. Its members can contain long lists. */
function* prettyMembers(value: object, depth: number): Generator<string> {
  const isList = Array.isArray(value);
  const opening = isList ? '[' : '{';
  let before = opening;
  for (const [key, member] of isList ? value.entries() : membersOf(value)) {
    yield before + newLine(depth + 1) + (isList ? '' : `${JSON.stringify(key)}: `);
    yield* prettyChunks(member, depth + 1);
    before = ',';
  }
  yield (before === opening ? opening : newLine(depth)) + (isList ? ']' : '}');
}

function newLine(depth: number): string {
  return `\n${'  '.repeat(depth)}`;
}

/** Returns the items of a list at the given depth, with their final indentation and without the brackets. */
function prettyItems(items: readonly unknown[], depth: number): string {
  // Wraps the items in lists, so that they get their final indentation. Then removes the brackets of these lists.
  let list = items;
  for (let level = 1; level < depth; level++) list = [list];
  const text = JSON.stringify(list, undefined, 2);
  return text.slice(depth * (depth + 3), -depth * (depth + 1));
}

/**
 * Number of items in a chunk. For SBOM components, a chunk is about 100 KB. With five times as many items, the peak
 * memory was 60 MB higher.
 */
const PART_LENGTH = 100;

/**
 * Yields the items of a list in chunks. Yields nothing for an empty list or for any other value. Only lists need
 * chunks, because large values are objects with long lists of small items.
 */
function* partsOf(value: unknown, length = PART_LENGTH): Generator<readonly unknown[]> {
  if (!isIterable(value)) return;
  let part: unknown[] = [];
  for (const item of value) {
    if (part.push(item) < length) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}

/** Returns true for an iterable. Returns false for a string, because a string is not written as a list. */
function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
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
 * Returns the canonical JSON of a list. Does not create intermediate lists. This function is called for each chunk of a
 * document, and a document can be 100 MB in size.
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
 * Returns the keys of an object in sorted order. The keys of most objects are already sorted, and sorting them again
 * would double the time. Therefore, the order is checked first.
 */
function sortedKeys(object: object): readonly string[] {
  const keys = Object.keys(object);
  const isSorted = keys.every((key, index) => index === 0 || (keys[index - 1] ?? '') < key);
  return isSorted ? keys : keys.sort();
}
