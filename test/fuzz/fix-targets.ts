import { ecosystems } from '../../shared/ecosystems/registry.generated.ts';
import { knownAdvisories } from '../../shared/fix/known-advisories.ts';
import { planFixes } from '../../shared/fix/plan-fixes.ts';
import { takeInventory } from '../../shared/inventory/take-inventory.ts';
import type { Advisory } from '../../shared/model/advisory.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import type { Package } from '../../shared/model/package.ts';
import { renderFixes } from '../../shared/report/fix-lines.ts';
import { matchInventory } from '../../shared/scan/match-inventory.ts';
import { osvCoordinates } from '../../shared/versions/osv-coordinates.ts';
import { anAdvisory, aRange } from '../shared/scan/builders.ts';
import { type Seed, type SeedSource, seedSources } from './seeds.ts';
import type { Target } from './target.ts';

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
  return seedSources()
    .filter(({ name }) => SOURCES.has(name))
    .map(fixTarget);
}

function fixTarget({ kind, name, files }: SeedSource): Target {
  return {
    name: `fixes of ${name}`,
    seeds: files,
    run: (bytes, seed) => {
      const contents = files.map((file) => (file === seed ? { ...file, bytes } : file));
      const description = { kind, name };
      const source = { description, layers: [], files: contents, problems: [] };
      plan(takeInventory(source, ecosystems), contents);
    },
  };
}

function plan(inventory: Inventory, contents: readonly Seed[]): void {
  const packages = inventory.packages.map(placed);
  const candidates = packages.flatMap((item, at) =>
    advisoriesOf(item, at).map((advisory) => ({ package: item, advisory })),
  );
  const { findings } = matchInventory({ ...inventory, packages }, candidates);
  const texts = contents.map(({ path, bytes }) => [path, bytes.toString('utf8')] as const);
  const files = new Map(texts);
  const known = knownAdvisories(candidates);
  const fixes = planFixes({ findings, packages, sourceKind: inventory.source.kind, known, files });
  renderFixes({ fixes });
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
