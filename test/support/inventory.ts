import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ExecutableExtract, JavaArchiveExtract } from '../../shared/binary/extract.ts';
import { ecosystems } from '../../shared/ecosystems/registry.generated.ts';
import { takeInventory } from '../../shared/inventory/take-inventory.ts';
import { wantedFiles } from '../../shared/inventory/wanted-files.ts';
import {
  INVENTORY_KIND,
  type Inventory,
  type Problem,
  type SourceKind,
} from '../../shared/model/inventory.ts';
import type { Package } from '../../shared/model/package.ts';
import { compileWanted } from '../../shared/source/compile-wanted.ts';
import { ROOT } from './sources.ts';

/** Reads a file of test/fixtures/ecosystems. */
export function ecosystemFixture(path: string): string {
  return readFileSync(join(ROOT, 'test', 'fixtures', 'ecosystems', path), 'utf8');
}

/** Reads and unpacks a binary fixture that is stored compressed. */
export function packedFixture(path: string): Buffer {
  return gunzipSync(readFileSync(join(ROOT, 'test', 'fixtures', 'ecosystems', `${path}.gz`)));
}

/** Returns the packages in files given by path, as in a source of the given kind. */
export function inventoryOfFiles(
  files: Readonly<Record<string, string | Buffer>>,
  kind: SourceKind = 'directory',
): Inventory {
  const isWanted = compileWanted(wantedFiles(ecosystems, kind));
  const contents = Object.entries(files)
    .filter(([path]) => isWanted(path))
    .map(([path, content]) => ({ path, bytes: Buffer.from(content) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return takeInventory(
    { description: { kind, name: 'test' }, layers: [], files: contents, problems: [] },
    ecosystems,
  );
}

/** Returns the manifests without a lockfile, each with its message. The fix is removed from the message. */
export function unlockedIn(files: Readonly<Record<string, string>>): readonly string[] {
  const { problems } = inventoryOfFiles(files);
  return problems
    .filter(({ code }) => code === 'unlocked')
    .map(({ message }) => message.split('. Fix: ', 1)[0] ?? '');
}

/** Returns all problems except those about manifests that have no lockfile. */
export function otherProblems({ problems }: Pick<Inventory, 'problems'>): readonly Problem[] {
  return problems.filter(({ code }) => code !== 'unlocked');
}

/** Returns the packages in one executable or Java archive, given by its extract. */
export function inventoryOfExtract(
  path: string,
  extract: ExecutableExtract | JavaArchiveExtract,
): Inventory {
  const file = { path, bytes: Buffer.from(JSON.stringify(extract)), extract: extract.kind };
  return takeInventory(
    { description: { kind: 'image', name: 'test' }, layers: [], files: [file], problems: [] },
    ecosystems,
  );
}

/** Returns `name@version` for each package, in the order of the inventory. */
export function namesOf(inventory: Inventory): readonly string[] {
  return inventory.packages.map(({ name, version }) => `${name}@${version}`);
}

/** Returns the only package of that name. */
export function packageNamed(inventory: Inventory, name: string): Package {
  const found = inventory.packages.filter((candidate) => candidate.name === name);
  const [only] = found;
  if (only === undefined || found.length > 1) {
    throw new Error(`${found.length} packages are named ${name}: ${namesOf(inventory).join(', ')}`);
  }
  return only;
}

export function aPackage(facts: Partial<Package> = {}): Package {
  return {
    purl: 'pkg:npm/a@1.0.0',
    type: 'npm',
    name: 'a',
    version: '1.0.0',
    ecosystem: 'npm',
    locations: [{ path: 'package-lock.json', line: 3 }],
    scope: 'runtime',
    dependsOn: [],
    ...facts,
  };
}

export function anInventory(facts: Partial<Inventory> = {}): Inventory {
  return {
    kind: INVENTORY_KIND,
    source: { kind: 'directory', name: 'shop' },
    layers: [],
    packages: [aPackage()],
    problems: [],
    files: ['package-lock.json'],
    ...facts,
  };
}
