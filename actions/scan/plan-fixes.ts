import { join } from 'node:path';
import { DataError, UserError } from '../../shared/errors/errors.ts';
import { knownAdvisories } from '../../shared/fix/known-advisories.ts';
import { managerOf } from '../../shared/fix/managers/manager-of.ts';
import { planFixes } from '../../shared/fix/plan-fixes.ts';
import { type FixFiles, requirementFiles } from '../../shared/fix/requirements/read-requirements.ts';
import { guardedFolders } from '../../shared/host/guarded-folders.ts';
import { readPlainFile } from '../../shared/host/read-input-file.ts';
import type { StepFolders } from '../../shared/host/step.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Fix } from '../../shared/model/fix.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import type { AdvisoryCandidate } from '../../shared/scan/match-advisory.ts';

/** The scan whose findings are to be fixed. */
export interface FixableScan {
  readonly findings: readonly Finding[];
  readonly inventories: readonly Inventory[];
  readonly candidates: readonly AdvisoryCandidate[];
  /** Absolute path of the folder that contains the files of the source. */
  readonly folder: string;
}

/** Plans the changes that fix the findings. Reads the lockfiles that contain findings. */
export async function fixesFor(scan: FixableScan, folders: StepFolders): Promise<readonly Fix[]> {
  const [first] = scan.inventories;
  if (scan.findings.length === 0 || first === undefined) return [];
  return planFixes({
    findings: scan.findings,
    packages: scan.inventories.flatMap(({ packages }) => packages),
    sourceKind: first.source.kind,
    baseName: first.base?.name,
    known: knownAdvisories(scan.candidates),
    files: await filesFor(scan, first, folders),
  });
}

async function filesFor(
  { findings, folder }: FixableScan,
  { source }: Inventory,
  folders: StepFolders,
): Promise<FixFiles> {
  if (source.kind !== 'directory' && source.kind !== 'file') return new Map();
  const named = findings.flatMap(({ locations }) => locations.map(({ path }) => path));
  const known = named.filter((path) => managerOf(path, undefined) !== undefined);
  const paths = new Set(known.flatMap((path) => [path, ...requirementFiles(path)]));
  const texts = [...paths].map(async (path) => {
    const text = await textOf(join(folder, path), folders);
    return text === undefined ? [] : [[path, text] as const];
  });
  return new Map((await Promise.all(texts)).flat());
}

/** A file that cannot be read is a problem of the scan already. Without its text, its fixes are uncertain. */
async function textOf(path: string, folders: StepFolders): Promise<string | undefined> {
  try {
    return (await readPlainFile(path, guardedFolders(folders))).toString('utf8');
  } catch (error) {
    if (error instanceof UserError || error instanceof DataError) return undefined;
    throw error;
  }
}
