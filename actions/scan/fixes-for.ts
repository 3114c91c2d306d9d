import type { StepFolders } from '../../shared/host/step.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Fix } from '../../shared/model/fix.ts';
import { readTexts } from './read-texts.ts';
import type { ScanResult } from './scan-result.ts';

interface FixPlace {
  /** Absolute path to the scanned folder. Undefined for the workspace. */
  readonly folder: string | undefined;
  readonly host: StepFolders;
  readonly decision: Pick<Decision, 'reasons'>;
}

/**
 * Plans the changes that fix the findings. Reads the lockfiles that contain findings.
 *
 * @param findings All findings, including those that the policy suppresses.
 */
export async function fixesFor(
  { inventories, found, comparison }: Pick<ScanResult, 'inventories' | 'found' | 'comparison'>,
  findings: readonly Finding[],
  { folder, host, decision }: FixPlace,
): Promise<readonly Fix[]> {
  const [first] = inventories;
  if (first === undefined || findings.every(({ suppression }) => suppression !== undefined)) {
    return [];
  }
  const { filesToRead, planFixes } = await import('../../shared/fix/plan-fixes.ts');
  const { knownAdvisories } = await import('../../shared/fix/known-advisories.ts');
  const isFolder = first.source.kind === 'directory';
  const paths = isFolder ? filesToRead(findings) : [];
  return planFixes({
    findings,
    packages: inventories.flatMap(({ packages }) => packages),
    sourceKind: first.source.kind,
    baseName: first.base?.name,
    known: knownAdvisories(found.candidates),
    files: await readTexts(paths, folder ?? host.workspace, host),
    // A pull request only has to fix its own findings. Changes for findings in the base are omitted.
    ...(comparison.status === 'compared' && {
      urgent: new Set(decision.reasons.flatMap((reason) => reason.findings)),
    }),
  });
}
