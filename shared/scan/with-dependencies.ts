import type { Finding } from '../model/finding.ts';
import type { FindingPackage } from '../model/finding-package.ts';
import type { Inventory } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import { type DependencyPaths, dependencyPaths } from './dependency-paths.ts';

/** Maximum length of an image layer's command, in characters. Commands appear in tables. */
const MAX_INSTRUCTION = 200;

/**
 * Adds the scope, the dependency paths and the layer of the package to each finding. They show why the package is in
 * the source.
 */
export function withDependencies(
  findings: readonly Finding[],
  inventory: Pick<Inventory, 'packages' | 'layers'>,
): readonly Finding[] {
  const packages = new Map(inventory.packages.map((one) => [one.purl, one]));
  const pathsTo = dependencyPaths(inventory.packages);
  return findings.map((finding) => {
    const { package: about } = finding;
    const item = about && packages.get(about.purl);
    if (about === undefined || item === undefined) return finding;
    const added = { ...dependencyOf(item, pathsTo(item.purl)), ...layerOf(item, inventory) };
    return { ...finding, package: { ...about, ...added } };
  });
}

function dependencyOf(
  { scope, isDirect }: Package,
  { paths, more }: DependencyPaths,
): Partial<FindingPackage> {
  return {
    ...(scope !== 'unknown' && { scope }),
    ...(isDirect !== undefined && { isDirect }),
    ...(paths.length > 0 && { paths }),
    ...(more > 0 && { morePaths: more }),
  };
}

function layerOf(
  { locations }: Package,
  { layers }: Pick<Inventory, 'layers'>,
): Partial<FindingPackage> {
  const createdBy = layers[locations[0]?.layer ?? -1]?.createdBy;
  return createdBy === undefined ? {} : { instruction: createdBy.slice(0, MAX_INSTRUCTION) };
}
