import { fixSentence } from './finding-blocks.ts';
import { openFindings } from './listed-finding.ts';
import { locationText } from './location.ts';
import type { ReportData } from './report-data.ts';

/**
 * Returns the change for the worst finding that fails the run, for a screen that ends far below the list of changes.
 * Returns an empty text if no finding fails the run.
 */
export function worstFindingStep(data: ReportData): string {
  const worst = openFindings(data).find(({ isReason }) => isReason)?.finding;
  if (worst === undefined) return '';
  const fix = data.scans
    .flatMap(({ fixes = [] }) => fixes)
    .find((each) => [...each.fixes, ...each.stays].includes(worst.fingerprint));
  if (fix === undefined) return `${locationText(worst.location)}: ${fixSentence(worst)}`;
  return fix.command === undefined ? `${fix.title}.` : `${fix.title}: \`${fix.command}\``;
}
