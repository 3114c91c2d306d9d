import { type CheckedArea, fileNoun, type UncheckedFile } from '../model/audit.ts';
import type { AuditPolicy } from '../model/audit-policy.ts';
import type { Outcome } from '../model/decision.ts';
import type { Problem } from '../model/inventory.ts';
import { countNoun, listed } from '../text/count.ts';
import { type FoundFacts, foundText } from './found-text.ts';

/** The area that reads every text file. */
const EVERY_FILE = 'secret';

interface SummaryFacts extends FoundFacts {
  readonly outcome: Outcome;
  readonly checked: readonly CheckedArea[];
  readonly unchecked: readonly UncheckedFile[];
  readonly problems: readonly Problem[];
}

/**
 * Returns sentences with the outcome and the checked files: `Passed: no misconfigurations in 3 Dockerfiles and 2
 * workflow files, and no secrets in 120 files.`
 */
export function auditSummary(
  facts: SummaryFacts,
  policy: Pick<AuditPolicy, 'failOn' | 'scope'>,
): string {
  const { outcome, checked, reasons, problems, unchecked } = facts;
  const hasErrors = reasons.some((reason) => reason.outcome === 'error');
  const left = [
    ...(hasErrors && problems.length > 0
      ? [`Incomplete: ${countNoun(problems.length, 'problem')}.`]
      : []),
  ];
  const skipped =
    unchecked.length === 0 ? [] : [`${countNoun(unchecked.length, 'file')} not checked.`];
  if (checked.length === 0) return [...left, 'No file was checked.', ...skipped].join(' ');
  const found = resultText(facts, policy);
  const verdict =
    outcome === 'pass'
      ? `Passed: ${found}.`
      : reasons.some((reason) => reason.outcome === 'fail')
        ? `Failed: ${found}.`
        : `Found ${found}.`;
  return [...left, verdict, ...skipped].join(' ');
}

function resultText(facts: SummaryFacts, policy: Pick<AuditPolicy, 'failOn' | 'scope'>): string {
  const { checked, findings, comparison } = facts;
  const own = checked.filter(({ area }) => area !== EVERY_FILE);
  const texts = checked.filter(({ area }) => area === EVERY_FILE);
  const files = texts.map((area) => countNoun(area.files, 'file'));
  const places = own.map(({ area, files: count }) => countNoun(count, fileNoun(area)));
  const isPlain = findings.length === 0 && comparison?.status !== 'compared';
  const { scope } = policy;
  const failOn = policy.failOn === 'new' ? 'never' : policy.failOn;
  if (!isPlain) return `${foundText(facts, { failOn, scope })} in ${searchedPlaces(checked)}`;
  return listed([
    ...(own.length === 0 ? [] : [`no misconfigurations in ${listed(places)}`]),
    ...files.map((count) => `no secrets in ${count}`),
  ]);
}

/** Areas whose files are not among the text files of the tree. */
const ELSEWHERE: ReadonlySet<string> = new Set(['history', 'image']);

/** `120 files (including 1 Dockerfile) and 3 historical files`. */
function searchedPlaces(checked: readonly CheckedArea[]): string {
  const texts = checked.filter(({ area }) => area === EVERY_FILE);
  const others = checked.filter(({ area }) => area !== EVERY_FILE);
  const inTree = texts.length === 0 ? [] : others.filter(({ area }) => !ELSEWHERE.has(area));
  const named = (areas: readonly CheckedArea[]) =>
    areas.map(({ area, files }) => countNoun(files, fileNoun(area)));
  const kinds = inTree.length === 0 ? '' : ` (including ${listed(named(inTree))})`;
  const files = texts.map((area) => `${countNoun(area.files, 'file')}${kinds}`);
  return listed([...files, ...named(others.filter((area) => !inTree.includes(area)))]);
}
