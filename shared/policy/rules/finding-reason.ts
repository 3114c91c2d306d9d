import type { Reason } from '../../model/decision.ts';
import type { Finding } from '../../model/finding.ts';
import { isNew } from '../../model/is-new.ts';
import { compareUrgency } from '../../model/order.ts';
import { countNoun } from '../../text/count.ts';
import { findingException } from '../exception-text.ts';
import { subjectOf } from './counted-findings.ts';

/** A rule, and the phrases for its reason. */
export interface ReasonText {
  readonly rule: string;
  /** Phrase about one finding, such as `is high`. */
  readonly one: (finding: Finding) => string;
  /** Phrase about several findings, such as ``fail at the `high` threshold: 1 critical, 2 high``. */
  readonly several: (findings: readonly Finding[]) => string;
  /** The setting that would accept all findings. If undefined, only an exception can accept a finding. */
  readonly accept?: string | undefined;
}

/**
 * Returns one reason for all findings from a rule, worst first. If there is only one finding, the reason names it.
 * Otherwise, the reason gives the number of findings. Returns an empty list if there are no findings.
 *
 * @param isCompared True if only new findings count, apart from malware.
 */
export function findingReason(
  findings: readonly Finding[],
  { rule, one, several, accept }: ReasonText,
  isCompared = false,
): readonly Reason[] {
  const sorted = findings.toSorted(compareUrgency);
  const [worst] = sorted;
  if (worst === undefined) return [];
  const isOne = sorted.length === 1;
  const isFresh = isCompared && sorted.every((each) => each.change !== undefined && isNew(each));
  const message = isOne
    ? `${worst.id} in ${subjectOf(worst)} ${one(worst)}`
    : `${countNoun(sorted.length, isFresh ? 'new finding' : 'finding')} ${several(sorted)}`;
  // An exception for malware is suggested only if all findings are malware.
  const exception = findingException(sorted.find(({ kind }) => kind !== 'malware') ?? worst);
  const acceptance = isOne ? { accept: exception } : { acceptOne: exception };
  return [
    {
      rule,
      outcome: 'fail',
      message,
      ...(accept === undefined ? acceptance : { accept }),
      ...(sorted.some(isLeaked) && { before: REVOKE }),
      findings: sorted.map(({ fingerprint }) => fingerprint),
    },
  ];
}

const REVOKE = 'Revoke each critical secret first, because an exception does not make it safe';

/** Returns true for a critical secret. A secret is rated critical only if its content proves that it is real. */
function isLeaked({ kind, severity }: Finding): boolean {
  return kind === 'secret' && severity === 'critical';
}
