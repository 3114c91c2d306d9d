import { decodePercent } from '../text/decode-percent.ts';

/** The packages that an entry of `deny` covers. */
export interface DeniedPurl {
  /** The entry as written. */
  readonly text: string;
  /**
   * Type, namespace and name in lower case, such as `npm/@evil/left-pad`. For an entry that covers a namespace, the
   * path ends with a slash, such as `npm/@evil/`.
   */
  readonly path: string;
  /** Bounds of the versions that are denied. Empty if all versions are denied. */
  readonly bounds: readonly VersionBound[];
}

interface VersionBound {
  readonly operator: '<' | '<=' | '>' | '>=' | '=';
  readonly version: string;
}

const BOUND = /^(<=|>=|<|>|=)?\s*([^\s<>=,]+)$/;

/**
 * Parses an entry such as `pkg:npm/lodash@>=1, <4` or `pkg:npm/@evil/*`. Returns undefined for an entry in any other
 * format.
 */
export function deniedPurl(text: string): DeniedPurl | undefined {
  const { path, version } = purlParts(text);
  const isNamespace = path.endsWith('/*');
  const bare = isNamespace ? path.slice(0, -1) : path;
  if (bare.includes('*') || !/^[^/]+\/./.test(path)) return undefined;
  if (version === undefined) return { text, path: bare, bounds: [] };
  const bounds = version.split(/\s*,\s*|\s+(?=[<>=])/).map(boundOf);
  const isRead = bounds.every((bound) => bound !== undefined);
  return isRead && !isNamespace ? { text, path: bare, bounds } : undefined;
}

function boundOf(text: string): VersionBound | undefined {
  const [, operator = '=', version] = BOUND.exec(text.trim()) ?? [];
  return version === undefined
    ? undefined
    : { operator: operator as VersionBound['operator'], version };
}

/**
 * Returns the path of a purl in the form of `DeniedPurl`. Different spellings of a name have the same path, so that a
 * denied package cannot be hidden by its spelling. Spellings can differ in letter case and, for Python packages, in
 * `-`, `_` and `.`.
 */
export function purlPath(purl: string): string {
  return purlParts(purl).path;
}

/**
 * Splits a purl into its path and its version. The version starts after the last `@`, unless this `@` starts a scope
 * such as `@babel`.
 */
function purlParts(purl: string): { readonly path: string; readonly version?: string } {
  const [main = ''] = purl.replace(/^pkg:/, '').split(/[?#]/, 1);
  const at = main.lastIndexOf('@');
  if (at <= 0 || main[at - 1] === '/') return { path: normalized(main) };
  return { path: normalized(main.slice(0, at)), version: main.slice(at + 1) };
}

function normalized(path: string): string {
  const plain = (decodePercent(path) ?? path).toLowerCase();
  return plain.startsWith('pypi/') ? plain.replaceAll(/[-_.]+/g, '-') : plain;
}
