import type { EcosystemFile, ParsedFile } from '../ecosystems/ecosystem.ts';
import type { Package } from '../model/package.ts';
import type { SourceFile } from '../source/source.ts';

/**
 * Sets the layer of each package to the layer that introduced the package. Many layers rewrite the package database, so
 * the last of these layers contains all packages but introduced only a few of them. The earlier versions of the
 * database show in which layer each package first appeared.
 */
export function inFirstLayers(
  parsed: ParsedFile,
  file: SourceFile,
  parse: (file: EcosystemFile) => ParsedFile,
): ParsedFile {
  const { earlier = [] } = file;
  if (earlier.length === 0 || file.extract !== undefined || parsed.packages.length === 0) {
    return parsed;
  }
  const layers = new Map<string, number>();
  let there = new Set(parsed.packages.map(({ purl }) => purl));
  for (const { layer, bytes } of earlier) {
    const before = parse({ path: file.path, bytes, layer });
    there = new Set(before.packages.map(({ purl }) => purl).filter((purl) => there.has(purl)));
    if (there.size === 0) break;
    for (const purl of there) layers.set(purl, layer);
  }
  return { ...parsed, packages: parsed.packages.map((found) => moved(found, file.path, layers)) };
}

function moved(found: Package, path: string, layers: ReadonlyMap<string, number>): Package {
  const layer = layers.get(found.purl);
  if (layer === undefined) return found;
  const locations = found.locations.map((location) =>
    location.path === path ? { ...location, layer } : location,
  );
  return { ...found, locations };
}
