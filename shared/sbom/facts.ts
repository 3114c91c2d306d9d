/** What SPDX has no field for, or only as prose: it is annotated as JSON. */
import type { Inventory } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import { exactFacts } from './exact-facts.ts';
import { isRegularHash } from './hash.ts';
import { oneLine } from './spdx.ts';

/** An SPDX annotation whose comment begins so holds such facts. */
export const FACTS_PREFIX = 'assay:facts ';

export function factsText(facts: object): string {
  return `${FACTS_PREFIX}${JSON.stringify(facts)}`;
}

/** Characters after which a line of facts ends: some readers take none of over 64 KiB. */
const LINE_LENGTH = 4_000;

/** The text in lines, for a place that may have several: broken behind commas that stand in no string. */
export function inLines(text: string): string {
  let start = 0;
  return text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|,/g, (token, at: number) => {
    if (token !== ',' || at - start < LINE_LENGTH) return token;
    start = at;
    return ',\n';
  });
}

export function documentFacts(inventory: Inventory): object {
  const { source, os, layers, base, problems, ignored, ignoredFiles, files } = inventory;
  return { source, os, layers, base, problems, ignored, ignoredFiles, files };
}

/** All that there is of a part of a package. */
export function partFacts(found: Package): object {
  return { contained: found };
}

export function packageFacts(found: Package, { os }: Inventory): object {
  const { ecosystem, locations, scope, isDirect, source, architecture, licence } = found;
  const { supplier, downloadUrl, ownedBy, origin, hashes } = found;
  return {
    ecosystem,
    locations,
    scope,
    isDirect,
    source,
    architecture,
    licence,
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
    ...exactFacts(found, os),
    ...(!isPlain(name) && { name }),
    ...(!isPlain(version) && { version }),
  };
  return Object.keys(exact).length === 0 ? undefined : exact;
}

/** Whether a line of tag and value holds it as it is. */
function isPlain(text: string): boolean {
  return oneLine(text) === text && !text.includes('text>');
}
