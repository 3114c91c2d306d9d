/**
 * Package URLs.
 * Source: https://github.com/package-url/purl-spec, docs/how-to-build.md, docs/how-to-parse.md and types/
 */

import { canonicalParts, type PurlParts, partsProblem, purlType } from './purl-types.ts';

/** Matches a type, which starts with a letter. */
const TYPE = /^[a-z][a-z0-9.+-]*$/;

/**
 * Matches the key of a qualifier. The first letter must be lowercase. All other letters can be uppercase or lowercase.
 */
const QUALIFIER_KEY = /^[a-z][A-Za-z0-9._-]*$/;

/** Maximum length of a purl, in characters. The longest names in registries have 214 characters. */
const MAX_PURL_LENGTH = 4096;

/**
 * Returns the canonical package URL of a package. npm names keep their case, because `JSONStream` and `jsonstream` are
 * different npm packages.
 *
 * @throws {Error} if the parts are invalid for their type, for example if there is no name.
 */
export function purlOf(given: PurlParts): string {
  const problem = TYPE.test(given.type) ? partsProblem(given) : 'a package URL must contain a type';
  if (problem !== undefined) throw new Error(problem);
  const parts = canonicalParts(given);
  const { type, name, version, subpath } = parts;
  let purl = `pkg:${type}/`;
  const namespace = encodePath(parts.namespace ?? '');
  if (namespace !== '') purl += `${namespace}/`;
  purl += purlType(type).hasPathName === true ? encodePath(name) : encode(name);
  if (version !== undefined && version !== '') purl += `@${encode(version)}`;
  purl += qualifiersText(parts);
  const path = subpath === undefined ? '' : encodePath(subpath);
  return path === '' ? purl : `${purl}#${path}`;
}

/**
 * Returns the parts of a package URL that another program wrote. The parts are decoded, but keep their case, because Go
 * module names are case-sensitive. Returns undefined if the text is not a package URL.
 */
export function readPurl(purl: string): PurlParts | undefined {
  if (purl.length > MAX_PURL_LENGTH) return undefined;
  try {
    return readParts(purl);
  } catch (error) {
    // The error means that a percent sign is not part of an escape sequence.
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/**
 * Encodes a path. Removes segments that are empty, `.` or `..`, because they have no meaning or would change the path.
 */
function encodePath(path: string): string {
  if (path === '') return '';
  const segments = path.split('/');
  return segments
    .filter((segment) => !isEmptySegment(segment))
    .map(encode)
    .join('/');
}

function isEmptySegment(segment: string): boolean {
  return segment === '' || segment === '.' || segment === '..';
}

/** Matches text that does not need encoding. Most names and versions match. */
const PLAIN = /^[A-Za-z0-9.\-_~:]*$/;

/** Encodes all characters except letters, digits, `.-_~` and colons. */
function encode(text: string): string {
  if (PLAIN.test(text)) return text;
  return encodeURIComponent(text.toWellFormed())
    .replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%3A', ':');
}

function qualifiersText({ qualifiers }: PurlParts): string {
  if (qualifiers === undefined) return '';
  const pairs = Object.entries(qualifiers)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => [requireKey(key), encode(value ?? '')] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return pairs.length === 0 ? '' : `?${pairs.map((pair) => pair.join('=')).join('&')}`;
}

function requireKey(key: string): string {
  if (QUALIFIER_KEY.test(key)) return key.toLowerCase();
  throw new Error(`${key} is not a valid qualifier key`);
}

function readParts(purl: string): PurlParts | undefined {
  const [main, subpath] = cutLast(purl, '#');
  const [path, query] = cutLast(main, '?');
  if (!path.startsWith('pkg:')) return undefined;
  const rest = path.slice('pkg:'.length).replace(/^\/+/, '');
  const slash = rest.indexOf('/');
  const type = rest.slice(0, Math.max(slash, 0)).toLowerCase();
  if (!TYPE.test(type)) return undefined;
  const segments = rest
    .slice(slash + 1)
    .split('/')
    .filter((segment) => segment !== '');
  const last = segments.pop() ?? '';
  const at = last.lastIndexOf('@');
  const name = decodeURIComponent(at === -1 ? last : last.slice(0, at));
  if (name === '') return undefined;
  const namespace = segments.map(decodeURIComponent);
  const moved = purlType(type).hasPathName === true ? namespace.splice(1) : [];
  const qualifiers = query === undefined ? {} : readQualifiers(query);
  return {
    type,
    namespace: namespace.length === 0 ? undefined : namespace.join('/'),
    name: [...moved, name].join('/'),
    version: at === -1 ? undefined : decodeURIComponent(last.slice(at + 1)),
    qualifiers: Object.keys(qualifiers).length === 0 ? undefined : qualifiers,
    subpath: subpath === undefined ? undefined : readSubpath(subpath),
  };
}

/** Decodes a subpath and removes empty segments, which have no meaning. */
function readSubpath(subpath: string): string | undefined {
  const segments = subpath.split('/').map(decodeURIComponent);
  return segments.filter((segment) => !isEmptySegment(segment)).join('/') || undefined;
}

function readQualifiers(query: string): Readonly<Record<string, string>> {
  const pairs = pairsIn(query).map(([key, value]) => [
    key.toLowerCase(),
    decodeURIComponent(value),
  ]);
  return Object.fromEntries(pairs);
}

/** Returns the names and values of the qualifiers, without decoding them. */
function pairsIn(query: string): readonly (readonly [string, string])[] {
  return query.split('&').flatMap((pair) => {
    const equals = pair.indexOf('=');
    return equals > 0 ? [[pair.slice(0, equals), pair.slice(equals + 1)] as const] : [];
  });
}

function cutLast(text: string, mark: string): readonly [string, string | undefined] {
  const at = text.lastIndexOf(mark);
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
