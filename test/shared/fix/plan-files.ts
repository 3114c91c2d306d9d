import { knownAdvisories } from '../../../shared/fix/known-advisories.ts';
import { type FixInput, planFixes } from '../../../shared/fix/plan-fixes.ts';
import type { Advisory } from '../../../shared/model/advisory.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { Fix } from '../../../shared/model/fix.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { matchInventory } from '../../../shared/scan/match-inventory.ts';
import { inventoryOfFiles } from '../../support/inventory.ts';
import { anAdvisory, anEntry, aRange } from '../scan/builders.ts';

/**
 * A vulnerability in all versions from `introduced` (by default, the first version) up to, but not including, `fixed`.
 * Without `fixed`, later versions are also affected.
 */
export interface Flaw {
  readonly id: string;
  readonly ecosystem: string;
  readonly name: string;
  readonly introduced?: string;
  readonly fixed?: string;
  readonly severity?: string;
}

function advisoryOf({ id, ecosystem, name, introduced = '0', fixed, severity }: Flaw): Advisory {
  const events = [{ introduced }, ...(fixed === undefined ? [] : [{ fixed }])];
  return anAdvisory({
    id,
    severityWord: severity ?? 'high',
    affected: [anEntry({ package: { ecosystem, name }, ranges: [aRange(...events)] })],
  });
}

interface Planned {
  readonly fixes: readonly Fix[];
  readonly findings: readonly Finding[];
}

/** Scans the files for the given vulnerabilities and plans the fixes. */
export function planFor(
  files: Readonly<Record<string, string>>,
  flaws: readonly Flaw[],
  changes: Partial<FixInput> = {},
): Planned {
  return planInventory(inventoryOfFiles(files), flaws, {
    files: new Map(Object.entries(files)),
    ...changes,
  });
}

export function planInventory(
  inventory: Inventory,
  flaws: readonly Flaw[],
  changes: Partial<FixInput> = {},
): Planned {
  const candidates = inventory.packages.flatMap((item) =>
    flaws
      .filter(({ name }) => name === item.name || name === item.source?.name)
      .map((flaw) => ({ package: item, advisory: advisoryOf(flaw) })),
  );
  const { findings } = matchInventory(inventory, candidates);
  const fixes = planFixes({
    findings,
    packages: inventory.packages,
    sourceKind: 'directory',
    known: knownAdvisories(candidates),
    files: new Map(),
    ...changes,
  });
  return { fixes, findings };
}

/** Returns the title and the command of each fix. */
export function linesOf(fixes: readonly Fix[]): readonly string[] {
  return fixes.map(({ title, command }) =>
    command === undefined ? title : `${title} $ ${command}`,
  );
}

/** Returns a package-lock.json with the given packages. The keys are install paths. */
export function packageLock(
  root: object,
  packages: Readonly<Record<string, object>>,
): Readonly<Record<string, string>> {
  return {
    'package.json': JSON.stringify({ name: 'app', version: '1.0.0', ...root }),
    'package-lock.json': JSON.stringify({
      name: 'app',
      lockfileVersion: 3,
      packages: { '': { name: 'app', ...root }, ...packages },
    }),
  };
}

export function locked(name: string, version: string, more: object = {}): object {
  const file = name.slice(name.lastIndexOf('/') + 1);
  return {
    version,
    resolved: `https://registry.npmjs.org/${name}/-/${file}-${version}.tgz`,
    integrity: `sha512-${Buffer.alloc(64, name).toString('base64')}`,
    ...more,
  };
}
