import { ecosystems } from '../../shared/ecosystems/registry.generated.ts';
import { editFixes } from '../../shared/fix/edit/edit-fixes.ts';
import type { Texts } from '../../shared/fix/edit/edited-fix.ts';
import { packageEntry } from '../../shared/fix/edit/npm-entry.ts';
import { unifiedDiff } from '../../shared/fix/edit/unified-diff.ts';
import { knownAdvisories } from '../../shared/fix/known-advisories.ts';
import { planFixes } from '../../shared/fix/plan-fixes.ts';
import { readRelease } from '../../shared/fix/registry/npm-release.ts';
import { type NpmRegistry, openNpmRegistry } from '../../shared/fix/registry/open-npm-registry.ts';
import { registryAddress } from '../../shared/fix/registry/registry-address.ts';
import { takeInventory } from '../../shared/inventory/take-inventory.ts';
import type { Advisory } from '../../shared/model/advisory.ts';
import type { Fix } from '../../shared/model/fix.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import type { Package } from '../../shared/model/package.ts';
import { terminalFixes } from '../../shared/report/terminal-fixes.ts';
import { matchInventory } from '../../shared/scan/match-inventory.ts';
import { osvCoordinates } from '../../shared/versions/osv-coordinates.ts';
import { anAdvisory, aRange } from '../shared/scan/builders.ts';
import { npmMetadata } from '../support/npm-metadata.ts';
import { type Seed, type SeedSource, seedSources } from './seeds.ts';
import { answering, type Target, textSeed } from './target.ts';

/** Sources that together have every kind of fix. */
const SOURCES: ReadonlySet<string> = new Set([
  'berry',
  'cargo',
  'composer',
  'debian/status',
  'gem',
  'go',
  'gradle-locked',
  'maven',
  'npm/v1/package-lock.json',
  'npm/v3/package-lock.json',
  'pnpm',
  'poetry',
  'python',
  'requirements',
  'uv',
]);

/** Targets that plan fixes for lockfiles of pull requests. */
export function fixTargets(): readonly Target[] {
  const sources = seedSources().filter(({ name }) => SOURCES.has(name));
  return [...sources.map(fixTarget), metadataTarget(), ...editTargets()];
}

function fixTarget({ kind, name, files }: SeedSource): Target {
  return {
    name: `fixes of ${name}`,
    seeds: files,
    run: async (bytes, seed) => {
      const contents = files.map((file) => (file === seed ? { ...file, bytes } : file));
      const description = { kind, name };
      const source = { description, layers: [], files: contents, problems: [] };
      await plan(takeInventory(source, ecosystems), contents);
    },
  };
}

async function plan(inventory: Inventory, contents: readonly Seed[]): Promise<void> {
  const packages = inventory.packages.map(placed);
  const candidates = packages.flatMap((item, at) =>
    advisoriesOf(item, at).map((advisory) => ({ package: item, advisory })),
  );
  const { findings } = matchInventory({ ...inventory, packages }, candidates);
  const texts = contents.map(({ path, bytes }) => [path, bytes.toString('utf8')] as const);
  const files = new Map(texts);
  const known = knownAdvisories(candidates);
  const fixes = planFixes({ findings, packages, sourceKind: inventory.source.kind, known, files });
  terminalFixes({ fixes }, new Set(), { rows: 50 });
  await edit(fixes, files);
  const listed = new Set(fixes.flatMap((fix) => [...fix.fixes, ...fix.stays]));
  const isListed = findings.every(
    ({ kind, fingerprint }) => kind === 'notice' || listed.has(fingerprint),
  );
  if (!isListed) throw new Error('a finding has no fix');
}

/** Every fourth package belongs to the base image, and every ninth to a system package. */
function placed(item: Package, at: number): Package {
  if (at % 4 === 3) return { ...item, origin: 'base' };
  return at % 9 === 5 ? { ...item, ownedBy: ['pkg:deb/debian/a@1'] } : item;
}

function advisoriesOf(item: Package, at: number): readonly Advisory[] {
  const prefix = at % 7 === 6 ? 'MAL' : 'X';
  const fixes = at % 5 === 4 ? [] : [{ fixed: '999.0.0' }];
  const affected = osvCoordinates(item).map(({ ecosystem, name }) => ({
    package: { ecosystem, name },
    ranges: [aRange({ introduced: '0' }, ...fixes)],
    versions: [],
    severity: [],
  }));
  return affected.length === 0 ? [] : [anAdvisory({ id: `${prefix}-${at}`, affected })];
}

const WANTED = { name: 'a', version: '1.0.1' };

/** Metadata of a registry that lies. */
function metadataTarget(): Target {
  const address = 'https://registry.example';
  const published = { ...WANTED, license: 'MIT', bin: 'x.js', dependencies: { b: '^1.0.0' } };
  const text = JSON.stringify(npmMetadata(address, [published]));
  return {
    name: 'npm metadata',
    seeds: [textSeed(text, 'a.json')],
    run: async (bytes) => {
      const network = answering(() => ({ body: bytes }));
      const release = await openNpmRegistry(registryAddress(address), network).release(
        'a',
        '1.0.1',
      );
      if (typeof release === 'string' || !release.resolved.startsWith(`${address}/`)) return;
      packageEntry({ version: '1.0.0' }, release);
    },
  };
}

/** A registry that has every version, without dependencies. */
const REGISTRY: NpmRegistry = {
  release: async (name, version) => {
    const address = 'https://registry.example';
    const metadata = npmMetadata(address, [{ name, version }]);
    return readRelease(metadata, { name, version }, address);
  },
};

async function edit(fixes: readonly Fix[], files: Texts): Promise<void> {
  const { texts } = await editFixes(fixes, files, REGISTRY);
  for (const [path, text] of texts) unifiedDiff(path, files.get(path) ?? '', text);
}

const LOCK = {
  lockfileVersion: 3,
  packages: {
    '': { dependencies: { a: '^1.0.0' } },
    'node_modules/a': { version: '1.0.0', dependencies: { b: '^1.0.0' } },
    'node_modules/b': { version: '1.0.0' },
  },
};

const TEXTS: Readonly<Record<string, string>> = {
  'package.json': '{"dependencies":{"a":"^1.0.0"}}',
  'package-lock.json': `${JSON.stringify(LOCK, null, 2)}\n`,
  'requirements.txt': 'a==1.0.0 # why\n',
  'pyproject.toml': 'dependencies = ["a==1.0.0"]\n',
  'go.mod': 'module m\n\ngo 1.26.0\n',
};

/** Files that `scan --fix` edits. */
function editTargets(): readonly Target[] {
  const packages = [{ purl: 'pkg:npm/a@1.0.0', ...WANTED, version: '1.0.0', to: '1.0.1' }];
  const fixFor = (kind: Fix['kind'], path: string): Fix => ({
    kind,
    path,
    title: '',
    packages,
    fixes: [],
    stays: [],
  });
  const fixes = [
    fixFor('refresh', 'package-lock.json'),
    fixFor('update', 'package.json'),
    fixFor('update', 'requirements.txt'),
    fixFor('update', 'pyproject.toml'),
    fixFor('toolchain', 'go.mod'),
  ];
  return Object.entries(TEXTS).map(([path, text]) => ({
    name: `edit of ${path}`,
    seeds: [textSeed(text, path)],
    run: async (bytes) => {
      const files = new Map(Object.entries({ ...TEXTS, [path]: bytes.toString('utf8') }));
      for (const fix of fixes) await edit([fix], files);
    },
  }));
}
