import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ecosystems } from '../../shared/ecosystems/registry.generated.ts';
import { DataError } from '../../shared/errors/errors.ts';
import { ecosystemsFor } from '../../shared/inventory/needed-ecosystems.ts';
import { takeInventory } from '../../shared/inventory/take-inventory.ts';
import { formatsFor, wantedFiles } from '../../shared/inventory/wanted-files.ts';
import type { Inventory, SourceKind } from '../../shared/model/inventory.ts';
import { readDocument } from '../../shared/sbom/read-document.ts';
import { compileWanted } from '../../shared/source/compile-wanted.ts';
import type { SourceContents, SourceFile } from '../../shared/source/source.ts';
import type { Case, Expected, Meta } from './inventory/case.ts';
import { placeCase } from './inventory/place-case.ts';
import { readTree } from './inventory/read-tree.ts';
import { type Score, scoreCase } from './inventory/score-case.ts';
import { withExtracts } from './inventory/with-extracts.ts';

/**
 * Runs the test cases of other tools. Counts the expected packages that are found and the unexpected packages. A
 * group of cases fails if fewer cases are exact than the recorded number.
 */
const EXACT_CASES: Readonly<Record<string, number>> = {
  alpm: 5,
  apk: 8,
  cargo: 13,
  cocoapods: 2,
  composer: 13,
  conan: 19,
  conda: 3,
  cran: 4,
  deb: 22,
  docker: 4,
  gem: 22,
  githubactions: 3,
  golang: 19,
  hackage: 4,
  hex: 7,
  julia: 8,
  luarocks: 5,
  maven: 36,
  npm: 113,
  nuget: 21,
  osrelease: 36,
  portage: 1,
  pub: 7,
  pypi: 66,
  rpm: 5,
  sbom: 5,
  swift: 3,
};

interface Group {
  cases: number;
  exact: number;
  packages: number;
  missed: number;
  extra: number;
}

export async function check(shared: string): Promise<{ passed: number; failed: number }> {
  const folder = join(shared, 'data', 'cases');
  if (!existsSync(folder)) throw new Error(`there are no cases in ${folder}`);
  const groups = new Map<string, Group>();
  for (const item of readCases(folder)) {
    addScore(groups, item, scoreCase(item, await inventoryOf(item)));
  }
  return printGroups(groups);
}

function readCases(folder: string): readonly Case[] {
  const ids = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as readonly string[];
  return ids.map((id) => ({
    id,
    meta: JSON.parse(readFileSync(join(folder, id, 'meta.json'), 'utf8')) as Meta,
    expected: JSON.parse(readFileSync(join(folder, id, 'expected.json'), 'utf8')) as Expected,
    files: readTree(join(folder, id, 'input')),
  }));
}

/** Formats of the cases that are read as installed packages. */
const INSTALLED_FORMATS = ['gemspec', 'wheel/egg metadata (dir)'];

/** Reads a case as a source tree, or as an image if no file in it belongs to a source tree. */
async function inventoryOf(item: Case): Promise<Inventory> {
  const files = placeCase(item);
  if (item.meta.ecosystem === 'sbom') return documentOf(item);
  // In a folder, a gemspec is a manifest, and a LICENSE.txt can list conda packages. In these cases the packages are
  // installed.
  const isInstalled = INSTALLED_FORMATS.includes(item.meta.format);
  const kind = !isInstalled && isForKind(files, 'directory') ? 'directory' : 'image';
  const contents: SourceContents = {
    description: { kind, name: item.id },
    layers: [],
    files: withExtracts(files, wantedFiles(ecosystems, kind)),
    problems: [],
  };
  return takeInventory(contents, await ecosystemsFor(contents));
}

/** A document in an unsupported form has no packages. */
function documentOf({ id, files }: Case): Inventory {
  const [file] = files;
  try {
    return readDocument(file?.bytes ?? '', file?.path ?? id);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return readDocument('{"spdxVersion":"SPDX-2.3"}', id);
  }
}

function isForKind(files: readonly SourceFile[], kind: SourceKind): boolean {
  return formatsFor(ecosystems, kind).some((format) => {
    const isWanted = compileWanted(format.wanted);
    return files.some(
      ({ path, bytes }) =>
        isWanted(path) && format.isPrimary?.(path) !== false && format.isLikely?.(bytes) !== false,
    );
  });
}

function addScore(groups: Map<string, Group>, { id, meta }: Case, score: Score): void {
  const group = groups.get(meta.ecosystem) ?? {
    cases: 0,
    exact: 0,
    packages: 0,
    missed: 0,
    extra: 0,
  };
  const isExact = score.missed.length === 0 && score.extra.length === 0;
  group.cases++;
  group.exact += isExact ? 1 : 0;
  group.packages += score.required;
  group.missed += score.missed.length;
  group.extra += score.extra.length;
  groups.set(meta.ecosystem, group);
  if (isExact) return;
  print(`${id}: missed ${list(score.missed)}; extra ${list(score.extra)}`);
}

/** Maximum number of names shown for a problem. */
const SHOWN = 4;

function list(items: readonly string[]): string {
  if (items.length === 0) return 'none';
  const more = items.length > SHOWN ? ` and ${items.length - SHOWN} more` : '';
  return items.slice(0, SHOWN).join(', ') + more;
}

function printGroups(groups: ReadonlyMap<string, Group>): { passed: number; failed: number } {
  let failed = 0;
  for (const [name, group] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const floor = EXACT_CASES[name] ?? 0;
    if (group.exact < floor) failed++;
    const { cases, exact, packages, missed, extra } = group;
    print(
      `${name.padEnd(14)} cases ${cases}, exact ${exact} (at least ${floor}), ` +
        `packages ${packages}, missed ${missed}, extra ${extra}`,
    );
  }
  const exact = [...groups.values()].reduce((sum, group) => sum + group.exact, 0);
  const cases = [...groups.values()].reduce((sum, group) => sum + group.cases, 0);
  print(`${'all'.padEnd(14)} cases ${cases}, exact ${exact}`);
  return { passed: groups.size - failed, failed };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
