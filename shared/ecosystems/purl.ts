import { PackageURL } from 'packageurl-js';

/** The parts of a package URL, decoded. */
export interface PurlParts {
  readonly type: string;
  readonly namespace?: string | undefined;
  readonly name: string;
  readonly version?: string | undefined;
  readonly qualifiers?: Readonly<Record<string, string | undefined>> | undefined;
  readonly subpath?: string | undefined;
}

/** Types whose namespace and name the specification wants in lower case, and the library leaves as they are. */
const LOWER_CASE_TYPES: ReadonlySet<string> = new Set(['golang', 'hex', 'githubactions']);

/** A longer purl is no package's: the longest names of registries have 214 characters. */
const MAX_PURL_LENGTH = 4096;

/**
 * The canonical package URL of a package.
 *
 * @throws {Error} when the parts make none, such as an empty name.
 * @see https://github.com/package-url/purl-spec/blob/main/docs/how-to-build.md
 */
export function purlOf(parts: PurlParts): string {
  const isLower = LOWER_CASE_TYPES.has(parts.type);
  const url = new PackageURL(
    parts.type,
    isLower ? parts.namespace?.toLowerCase() : parts.namespace,
    isLower ? parts.name.toLowerCase() : parts.name,
    parts.version,
    qualifiersOf(parts),
    parts.subpath,
  );
  // The library leaves `+` as it is in versions; it is not among the characters that the specification
  // allows, and where a purl has one it is always data.
  return url.toString().replaceAll('+', '%2B');
}

/** The parts of a package URL; undefined when it is none. */
export function parsePurl(purl: string): PurlParts | undefined {
  if (purl.length > MAX_PURL_LENGTH || !purl.startsWith('pkg:')) return undefined;
  try {
    // A raw `+` means itself, but the library reads it as a space in qualifiers.
    const url = PackageURL.fromString(purl.replaceAll('+', '%2B'));
    if (url.type === undefined || url.name === undefined) return undefined;
    return {
      type: url.type,
      namespace: url.namespace ?? undefined,
      name: url.name,
      version: url.version ?? undefined,
      qualifiers: url.qualifiers ?? undefined,
      subpath: url.subpath ?? undefined,
    };
  } catch {
    return undefined;
  }
}

function qualifiersOf(parts: PurlParts): Record<string, string> | undefined {
  if (parts.qualifiers === undefined) return undefined;
  const present: Record<string, string> = {};
  for (const [key, value] of Object.entries(parts.qualifiers)) {
    if (value !== undefined && value !== '') present[key] = value;
  }
  return present;
}
