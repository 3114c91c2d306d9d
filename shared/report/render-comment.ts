import { isNew } from '../model/is-new.ts';
import { countNoun } from '../text/count.ts';
import { acceptBlock } from './accept-block.ts';
import { type Block, blockSize } from './block.ts';
import { notBlocking } from './blocking-text.ts';
import { compactRefused, compactVerified } from './compact-evidence.ts';
import { compactFindings, compactSuppressed, compactUnchecked } from './compact-findings.ts';
import { deltaBlock } from './delta-block.ts';
import { documentsBlock, madeBlock } from './evidence-blocks.ts';
import { expiringBlock } from './expiring-block.ts';
import { fitSections, type Section } from './fit-sections.ts';
import { areAllPlanned, fixList, mustFixTitle } from './fix-list.ts';
import { imageChangeBlock } from './image-change-block.ts';
import { type Verdict, verdictOf } from './job-verdict.ts';
import { licenseChangesBlock } from './license-changes-block.ts';
import { type ListedFinding, openFindings, suppressedFindings } from './listed-finding.ts';
import { markdownSection } from './markdown-block.ts';
import {
  evidenceSection,
  footerMarkdown,
  headMarkdown,
  oldDataSection,
  reasonSection,
  worseSection,
} from './markdown-frame.ts';
import { packageChangesBlock } from './package-changes-block.ts';
import { changedRulesBlock } from './policy-text.ts';
import { compactProblems } from './problem-blocks.ts';
import type { ReportData } from './report-data.ts';
import { uncheckedFilesBlock } from './unchecked-files-block.ts';

/**
 * Maximum size of a comment, in bytes. GitHub rejects more than 65,536 characters. A limit in bytes is safe, because
 * text never has more characters than bytes.
 */
export const MAX_COMMENT_BYTES = 65_000;

/** Maximum number of rows in a table that is not collapsed, so that it fits on a screen. */
const OPEN_ROWS = 10;

/** Maximum number of rows in a collapsed table. The job summary contains the others. */
const FOLDED_ROWS = 50;

/** Maximum length of the job name in a comment, in characters. */
const MAX_JOB = 200;

/** Maximum number of fixes in a list that is not collapsed. */
const MAX_FIXES = 5;

export interface CommentOptions {
  /** The hidden line from `commentMarker`. It is always the first line of the comment. */
  readonly marker: string;
  /** The job that created the comment, such as `CI / scan (24)`. Several jobs can comment on one pull request. */
  readonly job?: string;
  /** A sentence that says where the results come from. */
  readonly note?: string;
  /** Maximum size in bytes, at least 2,000. */
  readonly maxBytes?: number;
}

/**
 * Renders the pull request comment as Markdown. It contains the verdict, the findings that must be fixed, and their
 * fixes. Everything else is collapsed.
 */
export function renderComment(data: ReportData, options: CommentOptions): string {
  const verdict = verdictOf(data);
  const head = `${options.marker}\n${headMarkdown(data, verdict, '###')}`;
  const sections = [reasonSection(data, verdict), ...commentSections(data, verdict)];
  const { job = '', note = '' } = options;
  const whose = job === '' ? '' : ` of ${job.slice(0, MAX_JOB)}`;
  const footer = footerMarkdown(data, `Updated on every run${whose}. ${note}`.trim());
  return fitSections(head, sections, footer, options.maxBytes ?? MAX_COMMENT_BYTES);
}

function commentSections(data: ReportData, verdict: Verdict): Section[] {
  const open = openFindings(data);
  const failing = open.filter(({ isReason }) => isReason);
  const milder = open.filter(({ isReason }) => !isReason);
  const fresh = milder.filter(({ finding }) => finding.change !== undefined && isNew(finding));
  const others = milder.filter((listed) => !fresh.includes(listed));
  const isPlanned = areAllPlanned(data, failing);
  const fixes = fixList(data, failing);
  const mustFix = isPlanned
    ? `Details: ${countNoun(failing.length, 'finding')} to fix`
    : mustFixTitle(data, failing.length, blockSize(fixes) > 0);
  const details = cut(
    compactFindings(data, failing, {
      title: mustFix,
      isFolded: isPlanned,
      hasSteps: !isPlanned,
    }),
    isPlanned ? FOLDED_ROWS : OPEN_ROWS,
  );
  return [
    cut(changedRulesBlock(data)),
    evidenceSection(data),
    cut(fixes, MAX_FIXES),
    isPlanned ? [] : details,
    worseSection(data),
    cut(deltaBlock(data), OPEN_ROWS),
    oldDataSection(data),
    isPlanned ? details : [],
    cut(imageChangeBlock(data), OPEN_ROWS),
    cut(licenseChangesBlock(data), MAX_FIXES),
    cut(acceptBlock(data, verdict.reasons)),
    cut(compactRefused(data, true)),
    folded(data, fresh, failing.length === 0 ? 'new finding' : 'other new finding', ''),
    folded(
      data,
      others,
      milder.length === open.length ? 'finding' : 'other finding',
      baseText(data),
    ),
    cut(compactUnchecked(data)),
    cut(packageChangesBlock(data)),
    cut(compactProblems(data, true)),
    cut(uncheckedFilesBlock(data)),
    cut(expiringBlock(data)),
    cut(compactSuppressed(data, suppressedFindings(data))),
    cut(compactVerified(data, true)),
    cut(madeBlock(data, true)),
    cut(documentsBlock(data, true)),
  ].flat();
}

function folded(
  data: ReportData,
  findings: readonly ListedFinding[],
  noun: string,
  where: string,
): Section[] {
  const title = `${countNoun(findings.length, noun)}${where}${notBlocking(data)}`;
  return cut(compactFindings(data, findings, { title, isFolded: true }));
}

/**
 * Returns a remark for findings that already exist in the base: `, already in main`. Returns an empty string if the
 * scans have different bases.
 */
function baseText({ scans }: ReportData): string {
  const bases = new Set(
    scans.map(({ comparison }) => (comparison?.status === 'compared' ? comparison.base.name : '')),
  );
  const [base = ''] = bases;
  return bases.size === 1 && base !== '' ? `, already in ${base}` : '';
}

/**
 * Returns a list with the block as a section of at most `maxRows` rows. Returns an empty list if the block is empty.
 */
function cut(block: Block, maxRows: number = FOLDED_ROWS): Section[] {
  return blockSize(block) === 0 ? [] : [{ ...markdownSection(block), maxRows }];
}
