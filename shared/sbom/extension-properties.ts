/** Writes the data for which SPDX has no field or only a text field. This data is written to annotations as JSON. */
import type { Inventory } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import { isRegularHash } from './hash.ts';
import { purlOverrides } from './purl-overrides.ts';
import { foldLines } from './spdx.ts';

/** Start of the comment in an SPDX annotation with data for which SPDX has no field. */
export const FACTS_PREFIX = 'assay:facts ';

export function propertiesText(facts: object): string {
  return `${FACTS_PREFIX}${JSON.stringify(facts)}`;
}

/**
 * Maximum length of a line of JSON, in characters. Longer lines are wrapped, because some readers reject lines of more
 * than 64 KiB.
 */
const LINE_LENGTH = 4_000;

/** Splits JSON into lines, for a field that can have several lines. Lines break after commas outside strings. */
export function inLines(text: string): string {
  let start = 0;
  return text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|,/g, (token, at: number) => {
    if (token !== ',' || at - start < LINE_LENGTH) return token;
    start = at;
    return ',\n';
  });
}

export function documentProperties(inventory: Inventory): object {
  const { source, os, layers, base, problems, ignored, ignoredFiles, files } = inventory;
  return { source, os, layers, base, problems, ignored, ignoredFiles, files };
}

/** Returns the data for the annotation that represents a contained package. The data is the whole package. */
export function containedProperties(found: Package): object {
  return { contained: writtenPackage(found) };
}

/**
 * Returns a package with the property names that documents use. In documents, `license` is spelled `licence`, because
 * another spelling would change the bytes and the ID of every document.
 */
export function writtenPackage(found: Package): object {
  const rename = ([name, value]: readonly [string, unknown]) =>
    [name === 'license' ? 'licence' : name, value] as const;
  return Object.fromEntries(Object.entries(found).map(rename));
}

export function packageProperties(found: Package, { os }: Inventory): object {
  const { ecosystem, locations, scope, isDirect, source, architecture, license } = found;
  const { supplier, downloadUrl, ownedBy, origin, hashes } = found;
  return {
    ecosystem,
    locations,
    scope,
    isDirect,
    source,
    architecture,
    licence: license,
    supplier,
    downloadUrl,
    ownedBy,
    origin,
    hashes: hashes?.every(isRegularHash) === false ? hashes : undefined,
    exact: exactly(found, os),
  };
}

function exactly(found: Package, os: Inventory['os']): object | undefined {
  const { name, version } = found;
  const exact = {
    ...purlOverrides(found, os),
    ...(!isPlain(name) && { name }),
    ...(!isPlain(version) && { version }),
  };
  return Object.keys(exact).length === 0 ? undefined : exact;
}

/** Returns true if a tag-value line can contain the text unchanged. */
function isPlain(text: string): boolean {
  return foldLines(text) === text && !text.includes('text>');
}

/**
 * Returns an inventory with the property names that documents use. The ID of a document is derived from the returned
 * object.
 */
export function writtenInventory(inventory: Inventory): object {
  const { packages, contained } = inventory;
  return {
    ...inventory,
    packages: packages.map(writtenPackage),
    ...(contained !== undefined && { contained: contained.map(writtenPackage) }),
  };
}
