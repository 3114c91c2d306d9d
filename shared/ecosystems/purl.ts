/**
 * Package URLs.
 * Source: https://github.com/package-url/purl-spec, docs/how-to-build.md, docs/how-to-parse.md and types/
 */

/** The parts of a package URL, decoded. */
export interface PurlParts {
  readonly type: string;
  readonly namespace?: string | undefined;
  readonly name: string;
  readonly version?: string | undefined;
  readonly qualifiers?: Readonly<Record<string, string | undefined>> | undefined;
  readonly subpath?: string | undefined;
}

/** Types whose names do not differ in case, and are written in lower case. */
const LOWER_CASE_NAMES: ReadonlySet<string> = new Set([
  'alpm',
  'apk',
  'bitbucket',
  'composer',
  'deb',
  'github',
  'githubactions',
  'golang',
  'hex',
  'pypi',
]);

/** The same for namespaces. */
const LOWER_CASE_NAMESPACES: ReadonlySet<string> = new Set([...LOWER_CASE_NAMES, 'rpm']);

/** A longer text is no package's purl: registries' longest names have 214 characters. */
const MAX_PURL_LENGTH = 4096;

/**
 * The canonical package URL of a package. npm's names keep their case: `JSONStream` and `jsonstream` are two
 * packages of the registry.
 *
 * @throws {Error} when there is no name.
 */
export function purlOf(parts: PurlParts): string {
  const { type, subpath } = parts;
  const name = nameOf(parts);
  if (name === '') throw new Error('a package URL needs a name');
  let purl = `pkg:${type}/`;
  const namespace = encodePath(namespaceOf(parts));
  if (namespace !== '') purl += `${namespace}/`;
  purl += encode(name);
  if (parts.version !== undefined && parts.version !== '') purl += `@${encode(parts.version)}`;
  purl += qualifiersText(parts);
  const path = subpath === undefined ? '' : encodePath(subpath);
  return path === '' ? purl : `${purl}#${path}`;
}

/** The parts of a package URL, decoded; undefined when it is none. */
export function parsePurl(purl: string): PurlParts | undefined {
  if (purl.length > MAX_PURL_LENGTH) return undefined;
  try {
    return readPurl(purl);
  } catch (error) {
    // A percent sign that begins no escape.
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

function nameOf({ type, name }: PurlParts): string {
  const cased = LOWER_CASE_NAMES.has(type) ? name.toLowerCase() : name;
  return type === 'pypi' ? cased.replace(/[-_.]+/g, '-') : cased;
}

function namespaceOf({ type, namespace = '' }: PurlParts): string {
  return LOWER_CASE_NAMESPACES.has(type) ? namespace.toLowerCase() : namespace;
}

/** Empty segments say nothing, and dots would mean another place. */
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

/** All that needs no encoding: most names and versions. */
const PLAIN = /^[A-Za-z0-9.\-_~:]*$/;

/** Letters, digits, `.-_~` stand for themselves, and so does the colon. */
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
    .map(([key, value]) => [key.toLowerCase(), encode(value ?? '')] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return pairs.length === 0 ? '' : `?${pairs.map((pair) => pair.join('=')).join('&')}`;
}

function readPurl(purl: string): PurlParts | undefined {
  const [main, subpath] = cutLast(purl, '#');
  const [path, query] = cutLast(main, '?');
  if (!path.startsWith('pkg:')) return undefined;
  const rest = path.slice('pkg:'.length).replace(/^\/+/, '');
  const slash = rest.indexOf('/');
  const type = rest.slice(0, Math.max(slash, 0)).toLowerCase();
  if (!/^[a-z.-][a-z0-9.+-]*$/.test(type)) return undefined;
  const segments = rest
    .slice(slash + 1)
    .split('/')
    .filter((segment) => segment !== '');
  const last = segments.pop() ?? '';
  // The at sign of an npm scope that was not encoded begins a segment; a version never does.
  const at = last.lastIndexOf('@');
  const name = decodeURIComponent(at > 0 ? last.slice(0, at) : last);
  if (name === '') return undefined;
  return {
    type,
    namespace: segments.length === 0 ? undefined : segments.map(decodeURIComponent).join('/'),
    name,
    version: at > 0 ? decodeURIComponent(last.slice(at + 1)) : undefined,
    qualifiers: query === undefined ? undefined : readQualifiers(query),
    subpath: subpath === undefined ? undefined : decodeURIComponent(subpath),
  };
}

function readQualifiers(query: string): Readonly<Record<string, string>> {
  const pairs = query.split('&').flatMap((pair): [string, string][] => {
    const equals = pair.indexOf('=');
    const key = pair.slice(0, Math.max(equals, 0)).toLowerCase();
    return key === '' ? [] : [[key, decodeURIComponent(pair.slice(equals + 1))]];
  });
  return Object.fromEntries(pairs);
}

function cutLast(text: string, mark: string): readonly [string, string | undefined] {
  const at = text.lastIndexOf(mark);
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
