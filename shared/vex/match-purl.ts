import { purlOf, readPurl } from '../ecosystems/purl.ts';

/** A purl in a form that can be compared. */
export interface ComparablePurl {
  /** Canonical purl without the version and qualifiers: type, namespace and name. */
  readonly name: string;
  readonly version: string | undefined;
  readonly qualifiers: Readonly<Record<string, string | undefined>>;
  /** Path of a part of the package. */
  readonly subpath: string | undefined;
}

/** Parses a purl. Returns undefined for text that is not a purl. */
export function comparablePurl(text: string): ComparablePurl | undefined {
  const parts = text.startsWith('pkg:') ? readPurl(text) : undefined;
  if (parts === undefined) return undefined;
  const { type, namespace, name, version, qualifiers = {}, subpath } = parts;
  try {
    return { name: purlOf({ type, namespace, name }), version, qualifiers, subpath };
  } catch {
    return undefined;
  }
}

/**
 * Returns true if a purl in a VEX document covers a package. A purl without a version covers every version, and a purl
 * with a subpath covers only this part of the package. If both purls have the same qualifier, its values must be equal,
 * because the qualifier can specify the release of a distribution.
 */
export function coversPurl(stated: ComparablePurl, found: ComparablePurl): boolean {
  return (
    stated.name === found.name &&
    (stated.version === undefined || stated.version === found.version) &&
    (stated.subpath === undefined || stated.subpath === found.subpath) &&
    Object.entries(stated.qualifiers).every(([key, value]) => {
      const other = found.qualifiers[key];
      return other === undefined || other === value;
    })
  );
}
