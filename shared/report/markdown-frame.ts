import type { Decision } from '../model/decision.ts';
import { countNoun } from '../text/count.ts';
import type { Line } from './block.ts';
import { code, message, text } from './block.ts';
import { checkedText, comparedText } from './checked-text.ts';
import { OLD_DATA_TITLE, oldDataStep, oldDataWarning } from './data-age.ts';
import { escapeMarkdown, markdownCode, markdownLink } from './escape-markdown.ts';
import type { Section } from './fit-sections.ts';
import { advisoryText, shortSha } from './footer.ts';
import { headlineWords } from './headline.ts';
import type { Verdict } from './job-verdict.ts';
import { markdownLine } from './markdown-block.ts';
import { nextStep } from './next-step.ts';
import { decidingLine, policyUrl } from './policy-link.ts';
import { policiesText } from './policy-text.ts';
import { furtherReasons, reasonBlock } from './problem-blocks.ts';
import type { ReportData } from './report-data.ts';
import { sbomLinks } from './sbom-links.ts';
import { worseFindingText } from './worse-finding.ts';

/**
 * Maximum length of the title, in characters. This limit keeps the header below 2,000 bytes even if every character is
 * escaped.
 */
const MAX_TITLE = 60;

/** Maximum number of reasons in the box at the top. */
const MAX_REASONS = 5;

/** Maximum number of sentences about evidence at the start of the comment. */
const MAX_EVIDENCE = 3;

/**
 * A circle in the color of the verdict. An incomplete run is red, because it fails the check. For readers who cannot
 * see the color, the heading also states the verdict.
 */
const CIRCLES: Readonly<Record<Verdict['outcome'], string>> = {
  pass: '🟢',
  fail: '🔴',
  error: '🔴',
  none: '⚪',
};

/** Returns the heading with the verdict and the counts. */
export function headMarkdown(data: ReportData, verdict: Verdict, level: string): string {
  const mark = CIRCLES[verdict.hasFailures ? 'fail' : verdict.outcome];
  const words = escapeMarkdown(headlineWords(data, verdict));
  return `${level} ${mark} ${escapeMarkdown(data.title, MAX_TITLE)} ${words}\n`;
}

/**
 * Returns the reasons and the next step. On GitHub, the color of the box shows the verdict. Findings that must be fixed
 * are not listed, because the heading counts them.
 */
export function reasonSection(data: ReportData, verdict: Verdict): Section {
  const reasons = furtherReasons(verdict);
  const block = reasonBlock({ ...verdict, reasons }, data);
  const isBlocking = verdict.hasFailures || verdict.outcome === 'error';
  const box = isBlocking ? 'CAUTION' : 'WARNING';
  const isPass = verdict.outcome === 'pass';
  const step = reasons.length === 0 && !isPass ? '' : nextStep(data, verdict);
  const said = `**Next step:** ${markdownLine(message(step))}\n`;
  if (isPass) return { open: step === '' ? '' : `\n${said}`, rows: [], close: '', more: () => '' };
  return {
    open: reasons.length === 0 ? '' : `\n> [!${box}]\n`,
    rows: block.kind === 'list' ? block.items.map((item) => `> - ${markdownLine(item)}\n`) : [],
    close: step === '' ? '' : `>\n> ${said}`,
    more: (count) => `> - ${countNoun(count, 'more reason')}\n`,
    maxRows: MAX_REASONS,
  };
}

/** Returns one sentence for each verification that passed. */
export function evidenceSection({ decisions }: ReportData): Section {
  const passed = decisions.filter(
    ({ action, outcome, summary }) => action === 'verify' && outcome === 'pass' && summary,
  );
  return {
    open: passed.length === 0 ? '' : '\n',
    rows: passed.map((decision) => `- ${markdownLine(evidenceLine(decision))}\n`),
    close: '',
    more: (count) => `- ${countNoun(count, 'more verification')}\n`,
    maxRows: MAX_EVIDENCE,
  };
}

/**
 * Returns a sentence about the worst finding that does not fail the run. Returns an empty section unless this finding
 * is worse than all findings that fail the run.
 */
export function worseSection(data: ReportData): Section {
  const said = worseFindingText(data);
  const open = said === '' ? '' : `\n${markdownLine(message(said))}\n`;
  return { open, rows: [], close: '', more: () => '' };
}

/**
 * Returns the warning about old advisory data. It matters most if the run passed. The instruction to update the data is
 * collapsed.
 */
export function oldDataSection({ scans }: ReportData): Section {
  const said = markdownLine(message(oldDataWarning(scans)));
  const step = markdownLine(message(oldDataStep(scans)));
  const how =
    step === '' ? '' : `\n<details><summary>${OLD_DATA_TITLE}</summary>\n\n${step}\n\n</details>\n`;
  const open = said === '' ? '' : `\n⚠️ ${said}\n${how}`;
  return { open, rows: [], close: '', more: () => '' };
}

function evidenceLine({ subject, summary = '' }: Decision): Line {
  const name = subject.replace(/@sha256:([0-9a-f]{12})[0-9a-f]{52}$/, '@sha256:$1…');
  return [text('Verified '), code(name), ...message(`: ${summary.replace(/^Passed: /, '')}`)];
}

/** Returns the footer in small type: the commit, the run, the checked packages, the policy and the advisory data. */
export function footerMarkdown(data: ReportData, remark: string): string {
  const parts = [
    runPart(data),
    escapeMarkdown(checkedText(data), 300),
    ...gapsOf(data).map((gap) => escapeMarkdown(gap, 300)),
    escapeMarkdown(comparedText(data), 200),
    policyPart(data),
    sbomPart(data),
    escapeMarkdown(advisoryText(data), 300),
    escapeMarkdown(remark),
  ];
  const shown = parts.filter((part) => part !== '');
  return shown.length === 0 ? '' : `\n<sub>${shown.join(' · ')}</sub>\n`;
}

/**
 * Returns sentences about content that was not checked. Omits what the reasons of an incomplete run already describe.
 */
function gapsOf({ decisions }: ReportData): readonly string[] {
  const gaps = new Set(decisions.flatMap((decision) => decision.gaps ?? []));
  return [...gaps].slice(0, MAX_GAPS).map((gap) => gap.replace(/\.$/, ''));
}

/** Maximum number of sentences about content that was not checked. */
const MAX_GAPS = 4;

function runPart({ run }: ReportData): string {
  if (run === undefined) return '';
  const home = `${run.serverUrl}/${run.repository}`;
  const commit = markdownLink(markdownCode(shortSha(run)), `${home}/commit/${run.sha}`);
  if (run.runId === undefined) return commit;
  const report = run.reportUrl ?? `${home}/actions/runs/${run.runId}`;
  return `${markdownLink('Full report', report)} · ${commit}`;
}

/**
 * Returns the policy for the footer, with a link to the line in the policy file that led to the decision. If this line
 * is unknown, the link leads to the file.
 */
function policyPart(data: ReportData): string {
  const line = decidingLine(data);
  const where = line === undefined ? '' : `, line ${line}`;
  const label = escapeMarkdown(`${policiesText(data)}${where}`, 200);
  return markdownLink(label, policyUrl(data, line));
}

/** Lists the SBOMs of the run, each with a link to its download. */
function sbomPart(data: ReportData): string {
  const documents = sbomLinks(data);
  if (documents.length === 0) return '';
  const shown = documents.map(({ label, url }) => markdownLink(markdownCode(label, 100), url));
  return `SBOM: ${shown.join(', ')}`;
}
