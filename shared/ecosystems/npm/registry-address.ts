import { decodePercent } from '../../text/decode-percent.ts';
import { isNpmName } from './npm-name.ts';

/** The package that a registry serves at a URL. */
export interface ServedPackage {
  readonly name: string;
  readonly version: string;
}

/** Maximum length of a URL, in characters. Servers reject more than about 8,000. */
const MAX_LENGTH = 2048;

const VERSION = /^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/;

/** True if `text` is a single version, in the form that registries use. */
export function isExactVersion(text: string): boolean {
  return VERSION.test(text.replace(/^[v=]+/, ''));
}

/** True if a location is an HTTP or HTTPS URL in any spelling. */
export function isWebAddress(place: string): boolean {
  return /^[\s\p{Cc}]*https?:/iu.test(place);
}

/** Matches the start of a URL with a plain host name that URL parsers do not change. */
const USUAL_HOST = /^https:\/\/[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*\.[a-z]+$/;

/** Matches a name that does not need decoding in a URL, and that cannot contain a separator. */
const USUAL_NAME = /^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z][a-z0-9._-]*$/;

/**
 * Returns true if `address` is the usual URL of a package version in a registry. Most lockfile entries have such a URL,
 * and this check is faster than parsing it. Returns false for unusual hosts and names.
 */
export function isUsualAddress(address: string, { name, version }: ServedPackage): boolean {
  const bare = name.slice(name.indexOf('/') + 1);
  const path = `/${name}/-/${bare}-${version}.tgz`;
  return (
    address.length <= MAX_LENGTH &&
    address.endsWith(path) &&
    USUAL_HOST.test(address.slice(0, -path.length)) &&
    USUAL_NAME.test(name) &&
    VERSION.test(version) &&
    isNpmName(name)
  );
}

/**
 * Returns the package and the version that a registry serves at `address`. Returns undefined if the URL does not
 * contain both. Like clients, first resolves and decodes the URL, and removes its query and fragment.
 */
export function packageAt(address: string): ServedPackage | undefined {
  const segments = segmentsOf(address);
  if (segments === undefined) return undefined;
  const served = ofMark(segments, '-') ?? ofMark(segments, 'download') ?? ofDownload(segments);
  const found = served ?? ofJsr(segments);
  return found !== undefined && isNpmName(found.name) && VERSION.test(found.version)
    ? found
    : undefined;
}

/** Returns the package name in a registry URL, even if the version in the URL is not exact. */
export function nameAt(address: string): string | undefined {
  const segments = segmentsOf(address);
  const name = segments === undefined ? undefined : nameBefore(segments, segments.indexOf('-'));
  return name !== undefined && isNpmName(name) ? name : undefined;
}

/** Returns the segments of the path. Returns undefined if different programs could parse the path differently. */
function segmentsOf(address: string): readonly string[] | undefined {
  if (address.length > MAX_LENGTH || !/^https?:\/\/[!-~]+$/i.test(address)) return undefined;
  const url = address.includes('\\') ? null : URL.parse(address);
  const path = url === null ? undefined : decodePercent(url.pathname);
  if (path === undefined || !/^[!-~]+$/.test(path) || /[%\\]/.test(path)) return undefined;
  const segments = path.split('/').slice(1);
  return segments.some((segment) => /^\.{0,2}$/.test(segment)) ? undefined : segments;
}

/**
 * Parses `name/-/name-1.0.0.tgz`, with an optional scope. `mark` separates the two parts: usually `-`, or `download` in
 * some registries in China. After it, some registries repeat the scope or the version.
 */
function ofMark(segments: readonly string[], mark: string): ServedPackage | undefined {
  const at = segments.indexOf(mark);
  const bare = segments[at - 1];
  const file = segments.at(-1);
  if (bare === undefined || file === undefined || segments.indexOf(mark, at + 1) !== -1) return;
  const [, version] = startsWith(file, `${bare}-`)?.match(/^(.+)\.(?:tgz|tar\.gz)$/) ?? [];
  if (version === undefined) return undefined;
  const name = nameBefore(segments, at) ?? bare;
  const between = segments.slice(at + 1, -1);
  const isKnown = between.every((one) => name === `${one}/${bare}` || one === version);
  return isKnown && between.length < 2 ? { name, version } : undefined;
}

function nameBefore(segments: readonly string[], at: number): string | undefined {
  const [scope, name] = at < 2 ? [undefined, segments[at - 1]] : segments.slice(at - 2, at);
  return scope?.startsWith('@') === true ? `${scope}/${name}` : name;
}

/** Parses GitHub Packages URLs, such as `download/@scope/name/1.0.0/<digest>`. */
function ofDownload(segments: readonly string[]): ServedPackage | undefined {
  const [mark, scope, name, version, digest, ...more] = segments;
  const isForm = mark === 'download' && more.length === 0 && /^[0-9a-f]{40,}$/.test(digest ?? '');
  return isForm && version !== undefined ? { name: `${scope}/${name}`, version } : undefined;
}

/** Parses JSR URLs, such as `~/11/@jsr/std__path/1.0.0.tgz`. */
function ofJsr(segments: readonly string[]): ServedPackage | undefined {
  const [mark, number, scope, name, file, ...more] = segments;
  const isForm = mark === '~' && scope === '@jsr' && /^\d+$/.test(number ?? '');
  const version = /^(.+)\.tgz$/.exec(file ?? '')?.[1];
  return isForm && more.length === 0 && version !== undefined
    ? { name: `${scope}/${name}`, version }
    : undefined;
}

function startsWith(text: string, start: string): string | undefined {
  return text.startsWith(start) ? text.slice(start.length) : undefined;
}
