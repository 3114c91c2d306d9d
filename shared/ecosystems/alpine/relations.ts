import type { Package } from '../../model/package.ts';
import { type DatabaseRecord, relationName, words } from './records.ts';

/** An installed package with its database record. */
export interface Installed {
  readonly record: DatabaseRecord;
  readonly found: Package;
}

/** Returns the packages with their installed dependencies. */
export function withEdges(installed: readonly Installed[]): readonly Package[] {
  const providers = providersOf(installed);
  return installed.map(({ record, found }) => ({
    ...found,
    dependsOn: words(record, 'D')
      .map((word) => providers.get(relationName(word)))
      .filter((purl) => purl !== undefined),
  }));
}

/**
 * Returns the purls of the packages, by name. Includes the other names that a package provides, such as
 * `so:libz.so.1=1.3.1` and `cmd:sh=1.36.1`.
 */
function providersOf(installed: readonly Installed[]): ReadonlyMap<string, string> {
  const providers = new Map<string, string>();
  for (const { record, found } of installed) {
    for (const word of words(record, 'p')) providers.set(relationName(word), found.purl);
  }
  for (const { found } of installed) providers.set(found.name, found.purl);
  return providers;
}
