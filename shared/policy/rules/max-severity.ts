import type { Reason } from '../../model/decision.ts';
import type { Finding } from '../../model/finding.ts';
import { isNew } from '../../model/is-new.ts';
import { isAtLeast } from '../../model/order.ts';
import type { ScanPolicy } from '../../model/policy.ts';
import { findingException } from '../exception-text.ts';
import {
  type CountingFacts,
  type CountingPolicy,
  countedFindings,
  subjectOf,
} from './counted-findings.ts';
import { type UnknownData, unknownDataOf } from './unknown-data.ts';

/**
 * Returns a reason for each finding at or above `failOn`, and for all malware. Other findings without a severity score
 * are not included.
 */
export function maxSeverity(
  findings: readonly Finding[],
  policy: CountingPolicy & Pick<ScanPolicy, 'failOn'>,
  facts: CountingFacts = {},
): readonly Reason[] {
  return countedFindings(findings, policy, facts)
    .filter((finding) => finding.kind === 'malware' || isSevere(finding, policy))
    .map((finding) => reasonFor(finding, unknownDataOf(finding, policy, facts)));
}

function isSevere({ severity }: Finding, { failOn }: Pick<ScanPolicy, 'failOn'>): boolean {
  return failOn !== 'never' && severity !== 'unknown' && isAtLeast(severity, failOn);
}

function reasonFor(finding: Finding, unknown: UnknownData | undefined): Reason {
  const { id, severity, fingerprint, kind, change } = finding;
  const isOld = change !== undefined && !isNew(finding);
  const what =
    kind === 'malware' ? `is malware${isOld ? ', already in the base' : ''}` : `is ${severity}`;
  return {
    rule: 'max-severity',
    outcome: 'fail',
    message: `${id} in ${subjectOf(finding)} ${what}${unknownText(unknown)}`,
    accept: unknown === undefined ? findingException(finding) : `${unknown.key}: allow`,
    findings: [fingerprint],
  };
}

function unknownText(unknown: UnknownData | undefined): string {
  return unknown === undefined ? '' : ` and ${unknown.message} (\`${unknown.key}: fail\`)`;
}
