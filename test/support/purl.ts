import { purlOf, readPurl } from '../../shared/ecosystems/purl.ts';
import {
  canonicalParts,
  type PurlParts,
  partsProblem,
  purlType,
} from '../../shared/ecosystems/purl-types.ts';

/** The key of a qualifier: it begins in lower case, and its case does not matter after that. */
const QUALIFIER_KEY = /^[a-z][A-Za-z0-9._-]*$/;

/** The parts of a package URL, canonical, as the specification's tests want them; undefined when it breaks one of its rules. */
export function parsePurl(purl: string): PurlParts | undefined {
  const parts = validParts(purl);
  if (parts === undefined) return undefined;
  const { qualifier } = purlType(parts.type);
  if (qualifier !== undefined && !parts.qualifiers?.[qualifier]) return undefined;
  return keysOf(purl).every((key) => QUALIFIER_KEY.test(key)) ? canonicalParts(parts) : undefined;
}

/** The canonical form of a package URL that may break rules of writing; undefined when it is none. */
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

/** The keys of the qualifiers that have a value, as written. */
function keysOf(purl: string): readonly string[] {
  const [, query = ''] = /\?([^#]*)/.exec(purl) ?? [];
  return query
    .split('&')
    .filter((pair) => /=./.test(pair))
    .map((pair) => pair.slice(0, pair.indexOf('=')));
}
