import type { Compared, Reason } from '../../model/decision.ts';

/** Returns an error if the scan did not read any file, or did not find any package to compare. */
export function somethingScanned(facts: {
  readonly compared: readonly Compared[];
  readonly files: number;
}): readonly Reason[] {
  if (facts.files > 0 && facts.compared.length > 0) return [];
  const message =
    facts.files === 0
      ? 'nothing was checked, because no package files were found'
      : 'nothing was checked, because advisories cover none of the packages';
  return [{ rule: 'something-scanned', outcome: 'error', message, findings: [] }];
}
