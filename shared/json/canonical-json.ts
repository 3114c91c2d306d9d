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

/** The same text in pieces, for what is too large to have twice in memory. */
export function canonicalJsonPieces(value: unknown): Iterable<string> {
  return batched(canonicalPieces(value, 0));
}

/** JSON for people: two spaces, keys in the order given, a newline at the end. */
export function prettyJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** The same text in pieces; only one of them is there at a time. */
export function prettyJsonPieces(value: unknown): Iterable<string> {
  return batched(prettyDocument(value));
}

/**
 * Levels that are taken apart: large values are an object with long lists in it, and what is in those lists
 * is small.
 */
const SPLIT_LEVELS = 2;

function* canonicalPieces(value: unknown, level: number): Generator<string> {
  if (level === SPLIT_LEVELS || typeof value !== 'object' || value === null) {
    yield canonicalJson(value);
    return;
  }
  const isList = Array.isArray(value);
  let before = isList ? '[' : '{';
  for (const [key, member] of isList ? value.entries() : sortedMembers(value)) {
    yield typeof key === 'string' ? `${before}${JSON.stringify(key)}:` : before;
    yield* canonicalPieces(member ?? null, level + 1);
    before = ',';
  }
  yield `${before === ',' ? '' : before}${isList ? ']' : '}'}`;
}

function* prettyDocument(value: unknown): Generator<string> {
  yield* prettyPieces(value, 0);
  yield '\n';
}

function* prettyPieces(value: unknown, level: number): Generator<string> {
  const isSplit = level < SPLIT_LEVELS && typeof value === 'object' && value !== null;
  const members = isSplit ? membersOf(value) : [];
  if (!isSplit || members.length === 0) {
    // Line feeds inside texts are escaped: each of these ends a line.
    const text = JSON.stringify(value, undefined, 2) ?? 'null';
    yield text.replaceAll('\n', `\n${'  '.repeat(level)}`);
    return;
  }
  const isList = Array.isArray(value);
  let before = isList ? '[' : '{';
  for (const [key, member] of members) {
    yield `${before}\n${'  '.repeat(level + 1)}${isList ? '' : `${JSON.stringify(key)}: `}`;
    yield* prettyPieces(member, level + 1);
    before = ',';
  }
  yield `\n${'  '.repeat(level)}${isList ? ']' : '}'}`;
}

/** Members that JSON has: in a list what is undefined is null, elsewhere it is left out. */
function membersOf(value: object): readonly (readonly [string, unknown])[] {
  const members = Object.entries(value);
  if (Array.isArray(value)) return members.map(([key, item]) => [key, item ?? null]);
  return members.filter(([, member]) => member !== undefined);
}

function itemJson(item: unknown): string {
  return canonicalJson(item === undefined ? null : item);
}

function objectJson(object: object): string {
  let text = '{';
  for (const [key, member] of sortedMembers(object)) {
    text += `${text === '{' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return `${text}}`;
}

/** By UTF-16 code units, which is how texts are sorted when nothing is said. */
function* sortedMembers(object: object): Generator<readonly [string, unknown]> {
  for (const key of Object.keys(object).sort()) {
    const member: unknown = Reflect.get(object, key);
    if (member !== undefined) yield [key, member];
  }
}

/** Characters that are handed over at once: enough that the cost of handing over does not count. */
const BATCH_LENGTH = 1 << 20;

function* batched(pieces: Iterable<string>): Generator<string> {
  let batch: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    batch.push(piece);
    length += piece.length;
    if (length < BATCH_LENGTH) continue;
    yield batch.join('');
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch.join('');
}
