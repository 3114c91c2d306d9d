import type { Finding } from '../model/finding.ts';
import { countNoun } from '../text/count.ts';
import { fixSentence } from './finding-blocks.ts';
import { repeatText } from './fix-list.ts';
import { type GroupedFix, groupedFixes, MAX_SHORT_COMMAND } from './grouped-fixes.ts';
import { openFindings } from './listed-finding.ts';
import { locationText } from './location.ts';
import type { ReportData } from './report-data.ts';

/**
 * Returns the first change for findings that fail the run, and the number of other findings that must be fixed. It
 * is printed at the end, because a terminal shows the list of changes far above. Returns an empty string if no finding
 * fails the run.
 */
export function worstFindingStep(data: ReportData): string {
  const failing = openFindings(data).flatMap(({ isReason, finding }) => (isReason ? finding : []));
  const [worst] = failing;
  if (worst === undefined) return '';
  const known = new Set(failing.map(({ fingerprint }) => fingerprint));
  const idsOf = ({ fix }: GroupedFix) => [...fix.fixes, ...fix.stays];
  // The list of changes starts with the same change.
  const urgent = stepFixes(data).filter((each) => idsOf(each).some((one) => known.has(one)));
  const isPlanned = urgent.some((each) => idsOf(each).includes(worst.fingerprint));
  const found = isPlanned ? urgent[0] : undefined;
  const { fixes = [], stays = [worst.fingerprint] } = found?.fix ?? {};
  for (const one of fixes.length === 0 ? stays : fixes) known.delete(one);
  const left = known.size;
  const then = left === 0 ? '' : ` Then fix ${countNoun(left, 'more blocking finding')}.`;
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
 * Appends a sentence to a step, after a period if necessary. A step that ends with a command gets no period, so that
 * users can copy the command.
 */
function withThen(step: string, then: string): string {
  return then === '' || step.endsWith('.') ? `${step}${then}` : `${step}.${then}`;
}
