import { type CheckedArea, fileNoun, type UncheckedFile } from '../model/audit.ts';
import type { AuditPolicy } from '../model/audit-policy.ts';
import type { Decision } from '../model/decision.ts';
import { checkedFiles, EVERY_FILE } from '../text/checked-files.ts';
import { countNoun, grouped, listed } from '../text/count.ts';
import { type FoundFacts, foundTexts } from './found-text.ts';

interface SummaryFacts extends FoundFacts {
  readonly checked: readonly CheckedArea[];
  readonly unchecked: readonly UncheckedFile[];
}

/**
 * Returns the headline, and sentences that state the outcome and the checked files: `Passed: no misconfigurations in 3
 * Dockerfiles and 2 workflow files, and no secrets in 120 files.`
 */
export function auditSummary(
  facts: SummaryFacts,
  policy: Pick<AuditPolicy, 'failOn' | 'scope'>,
): Pick<Decision, 'headline' | 'summary' | 'milder'> {
  const { checked } = facts;
  const own = checked.filter(({ area }) => area !== EVERY_FILE);
  const places = own.map(({ area, files }) => countNoun(files, fileNoun(area)));
  const texts = checked.filter(({ area }) => area === EVERY_FILE);
  const files = texts.map((area) => countNoun(area.files, 'file'));
  const nothing = nothingText(places, files);
  const found = foundTexts(facts, policy, {
    failed: 'a policy rule is violated',
    nothing,
    checked: checked.length,
  });
  const { headline, milder } = found;
  const isNamed = headline === nothing || checked.length === 0;
  return {
    headline,
    summary: [
      ...found.sentences,
      ...(checked.length === 0 ? ['No files were checked.'] : []),
      ...(isNamed ? [] : [`Checked ${listed(checkedFiles(checked))}.`]),
      ...uncheckedTexts(facts),
    ].join(' '),
    ...(milder.length > 0 && { milder }),
  };
}

/** Maximum number of reasons that the summary names. */
const MAX_CAUSES = 3;

/** Returns a sentence with the number of files that were not checked, by reason. */
function uncheckedTexts({ unchecked, reasons }: SummaryFacts): readonly string[] {
  if (unchecked.length === 0) return [];
  const byCause = Map.groupBy(unchecked, ({ reason }) => reason.split('; ', 1).join());
  const causes = [...byCause].toSorted(([, a], [, b]) => b.length - a.length);
  const left = causes.slice(MAX_CAUSES).reduce((sum, [, files]) => sum + files.length, 0);
  const named = causes
    .slice(0, MAX_CAUSES)
    .map(([cause, files]) => (causes.length === 1 ? cause : `${grouped(files.length)}: ${cause}`));
  const all = [...named, ...(left > 0 ? [`${grouped(left)}: other reasons`] : [])];
  const isBlocking = reasons.some(({ rule }) => UNCHECKED_RULES.has(rule));
  const effect = isBlocking ? '' : ', which does not block';
  return [`${countNoun(unchecked.length, 'file')} not checked${effect} (${all.join('; ')}).`];
}

/** Rules that make an audit incomplete because of files that were not checked. */
const UNCHECKED_RULES: ReadonlySet<string> = new Set(['templates-checked', 'policies-decided']);

function nothingText(places: readonly string[], files: readonly string[]): string {
  if (places.length + files.length === 0) return 'no findings';
  return listed([
    ...(places.length === 0 ? [] : [`no misconfigurations in ${listed(places)}`]),
    ...files.map((count) => `no secrets in ${count}`),
  ]);
}
