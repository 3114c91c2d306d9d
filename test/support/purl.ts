import { purlOf, readPurl } from '../../shared/ecosystems/purl.ts';
import {
  canonicalParts,
  type PurlParts,
  partsProblem,
  purlType,
} from '../../shared/ecosystems/purl-types.ts';

/** Pattern of a qualifier key, which starts with a lowercase letter and is otherwise case-insensitive. */
const QUALIFIER_KEY = /^[a-z][A-Za-z0-9._-]*$/;

/**
 * Returns the canonical parts of a package URL, as in the tests of the specification. Undefined if the URL breaks a
 * rule.
 */
export function parsePurl(purl: string): PurlParts | undefined {
  const parts = validParts(purl);
  if (parts === undefined) return undefined;
  const { qualifier } = purlType(parts.type);
  if (qualifier !== undefined && !parts.qualifiers?.[qualifier]) return undefined;
  return keysOf(purl).every((key) => QUALIFIER_KEY.test(key)) ? canonicalParts(parts) : undefined;
}

/** Returns the canonical form of a package URL, which can break formatting rules. Undefined if the URL is invalid. */
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
