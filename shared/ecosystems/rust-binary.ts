/**
 * Reads the crates in Rust executables that were built with cargo-auditable. Source:
 * https://github.com/rust-secure-code/cargo-auditable/blob/master/cargo-auditable.schema.json
 */
import { arrayAt, asObject, isObject, type JsonObject, stringAt } from '../json/guards.ts';
import { parseJson } from '../json/parse-json.ts';
import type { Problem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import type { Ecosystem, EcosystemFile, FileFormat, ParsedFile } from './ecosystem.ts';
import { packageOf, problemOf } from './package-of.ts';
import { readExtract } from './read-extract.ts';

const executable: FileFormat = {
  wanted: { extracts: ['executable'] },
  parse: parseExecutable,
};

export const ecosystem: Ecosystem = { id: 'rust-binary', formats: [executable] };

function parseExecutable(file: EcosystemFile): ParsedFile {
  const text = stringAt(readExtract(file, 'executable'), 'auditable');
  if (text === undefined) return { packages: [], problems: [] };
  const list = arrayAt(asObject(parseJson(text, file.path), '$'), 'packages') ?? [];
  const problems: Problem[] = [];
  // Dependencies are positions in the list. Therefore, an item that cannot be read keeps its position.
  const found = list.map((item): Package | undefined => {
    try {
      return isObject(item) ? crateOf(file, item) : undefined;
    } catch (error) {
      problems.push(problemOf(error));
      return undefined;
    }
  });
  const packages = found.flatMap((crate, index) => {
    const item = list[index];
    return crate === undefined || !isObject(item) ? [] : [withEdges(crate, item, found)];
  });
  return { packages, problems };
}

function crateOf(file: EcosystemFile, item: JsonObject): Package {
  return packageOf(file, {
    type: 'cargo',
    name: stringAt(item, 'name') ?? '',
    version: stringAt(item, 'version') ?? '',
    ecosystem: 'crates.io',
    // Build scripts and procedural macros run during the build and are not in the executable.
    scope: stringAt(item, 'kind') === 'build' ? 'development' : 'runtime',
  });
}

function withEdges(
  crate: Package,
  item: JsonObject,
  found: readonly (Package | undefined)[],
): Package {
  const dependsOn = (arrayAt(item, 'dependencies') ?? []).flatMap((index) => {
    const purl = typeof index === 'number' ? found[index]?.purl : undefined;
    return purl === undefined ? [] : [purl];
  });
  return { ...crate, dependsOn };
}
