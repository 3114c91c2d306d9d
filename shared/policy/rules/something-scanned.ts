import type { Compared, Reason } from '../../model/decision.ts';

/** A check that saw nothing did not pass: there must be a file that was read, and in it a package to compare. */
export function somethingScanned(facts: {
  readonly compared: readonly Compared[];
  readonly files: number;
}): readonly Reason[] {
  if (facts.files > 0 && facts.compared.length > 0) return [];
  const message =
    facts.files === 0
      ? 'no file with packages was found: nothing was checked'
      : 'the files that were read name no package that advisories are about: nothing was checked';
  return [{ rule: 'something-scanned', outcome: 'error', message, findings: [] }];
}
