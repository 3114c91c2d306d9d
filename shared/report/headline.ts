import { counted, grouped, type Line, strong, text } from './block.ts';
import { openFindings, suppressedFindings } from './listed-finding.ts';
import type { ReportData } from './report-data.ts';
import type { Verdict } from './verdict.ts';

/** The verdict in a mark that is read without colour, and in words. */
const VERDICT_WORDS: Readonly<Record<Verdict['outcome'], { mark: string; words: string }>> = {
  pass: { mark: '✓', words: 'passed' },
  fail: { mark: '✗', words: 'failed' },
  error: { mark: '!', words: 'could not decide' },
  none: { mark: '·', words: 'done' },
};

/** `✗ Assay: failed`. */
export function headline(data: ReportData, { outcome, isComplete }: Verdict): string {
  const { mark, words } = VERDICT_WORDS[outcome];
  const besides = outcome === 'fail' && !isComplete ? ', and could not check everything' : '';
  return `${mark} ${data.title}: ${words}${besides}`;
}

/** What was looked at and what was found, in a sentence or two. */
export function factsLine(data: ReportData): Line {
  const facts = [...scanFacts(data), ...evidenceFacts(data)];
  return facts.flatMap((fact, at) => (at === 0 ? fact : [text(' · '), ...fact]));
}

function scanFacts(data: ReportData): Line[] {
  if (data.scans.length === 0) return [];
  const packages = data.scans.reduce((sum, scan) => sum + scan.packages, 0);
  const open = openFindings(data).length;
  const suppressed = suppressedFindings(data).length;
  const failing = openFindings(data).filter(({ isReason }) => isReason).length;
  const found = open === 0 ? 'No findings' : counted(open, 'finding');
  const grave = failing === 0 ? '' : `, ${grouped(failing)} of which must be fixed`;
  return [
    [strong(found), text(` in ${counted(packages, 'package')}${grave}`)],
    ...(suppressed === 0 ? [] : [[text(`${suppressed} suppressed`)]]),
  ];
}

function evidenceFacts(data: ReportData): Line[] {
  const made = data.evidence.reduce((sum, file) => sum + file.subjects.length, 0);
  const verified = data.verifications.reduce((sum, file) => sum + file.verified.length, 0);
  const refused = data.verifications.reduce((sum, file) => sum + file.refused.length, 0);
  const checked = `${verified} verified, ${refused} refused`;
  return [
    ...(made === 0 ? [] : [[text(`${counted(made, 'piece')} of evidence made`)]]),
    ...(verified + refused === 0 ? [] : [[text(checked)]]),
  ];
}
