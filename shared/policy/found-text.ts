import type { Comparison } from '../model/comparison.ts';
import { decidedBy, type MilderFindings, type Reason } from '../model/decision.ts';
import type { Finding } from '../model/finding.ts';
import { countNoun } from '../text/count.ts';
import { findingsHeadline } from '../text/findings-headline.ts';
import { INCOMPLETE_HEADLINE, outcomeSentence, outcomeWords } from '../text/outcome-words.ts';
import { type MilderPolicy, milderFindings, milderText } from './milder-findings.ts';

/** Results of a scan or an audit. */
export interface FoundFacts {
  readonly findings: readonly Finding[];
  readonly reasons: readonly Reason[];
  /** The base that the findings were compared with. */
  readonly comparison?: Comparison | undefined;
  /** Number of findings that exist only in the base. */
  readonly fixed?: number | undefined;
  /** Day of the advisory data, if the data is so old that a pass means little. */
  readonly dataDay?: string | undefined;
}

/** The result as text: the headline, and the sentences about the findings. */
export interface FoundTexts {
  readonly headline: string;
  readonly sentences: readonly string[];
  readonly milder: readonly MilderFindings[];
}

/**
 * Returns the headline, the sentence with the outcome, and sentences about the findings that do not fail the run.
 *
 * @param others `failed` is the headline for a failure that no finding causes, and `nothing` is the headline for a run
 * without findings. `checked` is the number of kinds of packages or files that were checked.
 */
export function foundTexts(
  facts: FoundFacts,
  policy: MilderPolicy,
  others: { readonly failed: string; readonly nothing: string; readonly checked: number },
): FoundTexts {
  const { findings, reasons, comparison, fixed = 0, dataDay } = facts;
  const open = findings.filter(({ suppression }) => suppression === undefined);
  const named = new Set(reasons.flatMap((reason) => reason.findings));
  const failing = open.filter(({ fingerprint }) => named.has(fingerprint));
  const base = comparison?.status === 'compared' ? comparison.base.name : undefined;
  const milder = milderFindings(
    open.filter(({ fingerprint }) => !named.has(fingerprint)),
    policy,
    base,
  );
  const isPlain = findings.length === 0 && base === undefined;
  const found = isPlain
    ? others.nothing
    : findingsHeadline({ open, failing, base, fixed, dataDay });
  const { outcome } = decidedBy(reasons);
  const hasFailures = reasons.some((reason) => reason.outcome === 'fail');
  const otherwise = hasFailures ? others.failed : INCOMPLETE_HEADLINE;
  const headline = failing.length > 0 || outcome === 'pass' ? found : otherwise;
  const part = outcome === 'error' ? ' in the checked part' : '';
  const suppressed = findings.length - open.length;
  return {
    headline,
    milder,
    sentences: [
      outcomeSentence(outcomeWords(outcome, hasFailures), headline),
      ...(headline === found || (isPlain && others.checked === 0)
        ? []
        : [`Found${part}: ${found}.`]),
      ...(milder.length === 0 ? [] : [milderText(milder)]),
      ...(suppressed === 0 ? [] : [`${countNoun(suppressed, 'finding')} suppressed.`]),
    ],
  };
}
