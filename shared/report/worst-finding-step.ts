import { fixSentence } from './finding-blocks.ts';
import { repeatText } from './fix-list.ts';
import { groupedFixes } from './grouped-fixes.ts';
import { openFindings } from './listed-finding.ts';
import { locationText } from './location.ts';
import type { ReportData } from './report-data.ts';

/**
 * Returns the change for the worst finding that fails the run, for screens that end far below the list of changes.
 * Returns an empty string if no finding fails the run.
 */
export function worstFindingStep(data: ReportData): string {
  const worst = openFindings(data).find(({ isReason }) => isReason)?.finding;
  if (worst === undefined) return '';
  const all = groupedFixes(data.scans.flatMap(({ fixes = [] }) => fixes));
  const found = all.find(({ fix }) => [...fix.fixes, ...fix.stays].includes(worst.fingerprint));
  if (found === undefined) return `${locationText(worst.location)}: ${fixSentence(worst)}`;
  const { fix, repeats } = found;
  const also = repeatText(repeats);
  const step = fix.command === undefined ? fix.title : `${fix.title}: \`${fix.command}\``;
  if (also !== '') return `${step}${also}.`;
  return fix.command === undefined ? `${step}.` : step;
}
