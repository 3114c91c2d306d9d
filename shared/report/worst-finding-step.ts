import type { Finding } from '../model/finding.ts';
import { countNoun } from '../text/count.ts';
import { fixSentence } from './finding-blocks.ts';
import { repeatText } from './fix-list.ts';
import { type GroupedFix, groupedFixes, MAX_SHORT_COMMAND } from './grouped-fixes.ts';
import { openFindings } from './listed-finding.ts';
import { locationText } from './location.ts';
import type { ReportData } from './report-data.ts';

/**
 * Returns the change for the worst finding that fails the run, and the number of other findings that fail the run.
 * Terminals show this at the end of the output, far below the list of changes. Returns an empty string if no finding
 * fails the run.
 */
export function worstFindingStep(data: ReportData): string {
  const failing = openFindings(data).flatMap(({ isReason, finding }) => (isReason ? finding : []));
  const [worst] = failing;
  if (worst === undefined) return '';
  const all = stepFixes(data);
  const found = all.find(({ fix }) => [...fix.fixes, ...fix.stays].includes(worst.fingerprint));
  const solved = new Set([worst.fingerprint, ...(found?.fix.fixes ?? [])]);
  const left = failing.filter(({ fingerprint }) => !solved.has(fingerprint)).length;
  const then = left === 0 ? '' : ` Then fix ${countNoun(left, 'more finding')}.`;
  if (found === undefined)
    return withThen(
      `${locationText(worst.location)}: ${detailText(worst)}${fixSentence(worst)}`,
      then,
    );
  const { fix, repeats } = found;
  const step = fix.command === undefined ? fix.title : `${fix.title}: \`${fix.command}\``;
  if (repeats.length > 0) return `${withThen(step, ` ${repeatText(repeats)}.`)}${then}`;
  return withThen(fix.command === undefined ? `${step}.` : step, then);
}

/** Returns the changes that the steps in a terminal can name. */
export function stepFixes({ scans }: Pick<ReportData, 'scans'>): readonly GroupedFix[] {
  const fixes = scans.flatMap(({ fixes: listed = [] }) => listed);
  return groupedFixes(fixes, MAX_SHORT_COMMAND);
}

/** Maximum length of the details of a finding in a step, in characters. */
const MAX_DETAIL = 200;

/** Returns the details of an audit finding, such as the file that its fix is about. */
function detailText({ rule, description = '' }: Finding): string {
  const isShown = rule !== undefined && description !== '' && description.length <= MAX_DETAIL;
  return isShown ? `${description} ` : '';
}

/**
 * Appends a sentence to a step, separated by a period. Without a sentence, no period is added, so that a command at the
 * end of the step can be copied.
 */
function withThen(step: string, then: string): string {
  return then === '' || step.endsWith('.') ? `${step}${then}` : `${step}.${then}`;
}
