import { purlOf, readPurl } from '../../shared/ecosystems/purl.ts';
import {
  canonicalParts,
  type PurlParts,
  partsProblem,
  purlType,
} from '../../shared/ecosystems/purl-types.ts';

/** The key of a qualifier: it starts with a lowercase letter and is case-insensitive after that. */
const QUALIFIER_KEY = /^[a-z][A-Za-z0-9._-]*$/;

/** Returns the canonical parts of a package URL, as in the specification's tests; undefined if it breaks a rule. */
export function parsePurl(purl: string): PurlParts | undefined {
  const parts = validParts(purl);
  if (parts === undefined) return undefined;
  const { qualifier } = purlType(parts.type);
  if (qualifier !== undefined && !parts.qualifiers?.[qualifier]) return undefined;
  return keysOf(purl).every((key) => QUALIFIER_KEY.test(key)) ? canonicalParts(parts) : undefined;
}

/** Returns the canonical form of a package URL, which may break formatting rules; undefined if it is invalid. */
export function normalizePurl(purl: string): string | undefined {
  const parts = validParts(purl);
  const keys = Object.keys(parts?.qualifiers ?? {});
  return parts !== undefined && keys.every((key) => QUALIFIER_KEY.test(key))
    ? purlOf(parts)
    : undefined;
}

function validParts(purl: string): PurlParts | undefined {
  const parts = readPurl(purl);
  return parts === undefined || partsProblem(parts) !== undefined ? undefined : parts;
}

/** Returns the keys of the qualifiers that have a value, as written. */
function keysOf(purl: string): readonly string[] {
  const [, query = ''] = /\?([^#]*)/.exec(purl) ?? [];
  return query
    .split('&')
    .filter((pair) => /=./.test(pair))
    .map((pair) => pair.slice(0, pair.indexOf('=')));
}
