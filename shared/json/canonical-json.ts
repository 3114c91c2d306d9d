/**
 * JSON in the one form that can be hashed and signed: no spaces, keys sorted by UTF-16 code units.
 * Numbers and strings are as ECMAScript writes them, which is what the RFC asks for.
 *
 * @see RFC 8785
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return listJson(value);
  if (typeof value === 'object' && value !== null) return objectJson(value);
  return JSON.stringify(value) ?? 'null';
}

/**
 * The same text in pieces, for what is too large to have twice in memory. Members of objects may also be
 * iterables that make their items as they are asked for: they are written as lists.
 */
export function* canonicalJsonPieces(value: unknown): Generator<string> {
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
    else yield* canonicalJsonPieces(member);
    before = ',';
  }
  yield before === '{' ? '{}' : '}';
}

/** JSON for people: two spaces, keys in the order given, a newline at the end. */
export function prettyJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** The same text in pieces; only one of them is there at a time. Members of `value` may be iterables here too. */
export function* prettyJsonPieces(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    yield prettyJson(value);
    return;
  }
  let before = '{';
  for (const [key, member] of membersOf(value)) {
    yield `${before}\n  ${JSON.stringify(key)}: `;
    let opening = '[\n    ';
    for (const part of partsOf(member)) {
      // Within two more lists it is as far in as it will be.
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

/** Items in one piece: 100 KB of components. With five times that, memory peaked 60 MB higher. */
const PART_LENGTH = 100;

/**
 * The parts of a list; none of an empty one and of anything else. Large values are an object with long lists in
 * it, and what is in those lists is small.
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

/** Strings are none: they are written as they are. */
function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

/** The text of a member of the outermost object. */
function nestedJson(member: unknown): string {
  return JSON.stringify([member], undefined, 2).slice('[\n  '.length, -'\n]'.length);
}

/** Members that JSON has. */
function membersOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, member]) => member !== undefined);
}

/** By UTF-16 code units. */
function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** Written without lists of members and items: it is called for each part of documents of 100 MB. */
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

/** Most objects are made with their keys in order, and sorting takes as long as all the rest. */
function sortedKeys(object: object): readonly string[] {
  const keys = Object.keys(object);
  const isSorted = keys.every((key, index) => index === 0 || (keys[index - 1] ?? '') < key);
  return isSorted ? keys : keys.sort();
}
