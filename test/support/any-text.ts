import fc from 'fast-check';

const FIRST_SURROGATE = 0xd800;
const SURROGATES = 0x800;
const CODE_POINTS = 0x110000 - SURROGATES;

/** Characters that a path, a query and a fragment can contain without an escape. */
const URL_CHARACTERS = "abcxyzABCXYZ0189-._~!$&'()*+,;=:@";

/**
 * Any character of Unicode. `unit: 'binary'` of fast-check generates the same characters, but builds a table of all of
 * them, which takes 0.8 s and 110 MB in each process.
 */
const character = fc.nat({ max: CODE_POINTS - 1 }).map(
  (index) => String.fromCodePoint(index < FIRST_SURROGATE ? index : index + SURROGATES),
  (text) => indexOf(text),
);

/** Generates text from all characters of Unicode. */
export function anyText(constraints: fc.StringSharedConstraints = {}): fc.Arbitrary<string> {
  return fc.string({ ...constraints, unit: character });
}

/**
 * Generates URLs of websites with a path, a query and a fragment. fast-check's `webUrl` is not used, because it
 * builds a table of all characters.
 */
export function anyUrl(): fc.Arbitrary<string> {
  const unit = fc.oneof(
    fc.constantFrom(...URL_CHARACTERS),
    character.map((one) => encodeURIComponent(one)),
  );
  const part = fc.string({ unit });
  const end = fc.option(part, { nil: undefined });
  return fc
    .tuple(fc.constantFrom('http', 'https'), fc.webAuthority(), fc.array(part), end, end)
    .map(([scheme, authority, path, query, fragment]) =>
      [
        `${scheme}://${[authority, ...path].join('/')}`,
        query === undefined ? '' : `?${query}`,
        fragment === undefined ? '' : `#${fragment}`,
      ].join(''),
    );
}

/** @throws {RangeError} when the value is not exactly one character. */
function indexOf(text: unknown): number {
  const code = typeof text === 'string' ? text.codePointAt(0) : undefined;
  if (code === undefined || String.fromCodePoint(code) !== text || isSurrogate(code)) {
    throw new RangeError('not a character');
  }
  return code < FIRST_SURROGATE ? code : code - SURROGATES;
}

function isSurrogate(code: number): boolean {
  return code >= FIRST_SURROGATE && code < FIRST_SURROGATE + SURROGATES;
}
