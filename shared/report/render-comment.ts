import { type Block, blockSize } from './block.ts';
import { comparisonBlock } from './comparison-block.ts';
import { documentsBlock, madeBlock, refusedBlock, verifiedBlock } from './evidence-blocks.ts';
import { expiringBlock } from './expiring-block.ts';
import { findingBlock, suppressedBlock } from './finding-blocks.ts';
import { fitSections, type Section } from './fit-sections.ts';
import { fixBlock } from './fix-block.ts';
import { verdictOf } from './job-verdict.ts';
import { openFindings, suppressedFindings } from './listed-finding.ts';
import { markdownSection } from './markdown-block.ts';
import { footerMarkdown, headMarkdown, reasonSection } from './markdown-frame.ts';
import { packageChangesBlock } from './package-changes-block.ts';
import { changedRulesBlock } from './policy-text.ts';
import { problemBlock } from './problem-blocks.ts';
import type { ReportData } from './report-data.ts';

/**
 * Maximum size of a comment, in bytes. GitHub refuses more than 65,536 characters. A limit in bytes is safe, because
 * a text never has more characters than bytes.
 */
export const MAX_COMMENT_BYTES = 65_000;

/** Maximum number of rows in a table that is not collapsed, so that the table fits on a screen. */
const OPEN_ROWS = 10;

/** Maximum number of rows in a folded table. The job summary contains the other rows. */
const FOLDED_ROWS = 50;

/** Maximum length of the job name, in characters. */
const MAX_JOB = 200;

/** Maximum number of fixes in an unfolded list. */
const MAX_FIXES = 5;

export interface CommentOptions {
  /** The result of commentMarker, which is always the first line. */
  readonly marker: string;
  /** The job to which the comment belongs, such as `CI / scan (24)`. Several jobs can comment on one pull request. */
  readonly job?: string;
  /** A sentence about the origin of the results. */
  readonly note?: string;
  /** Maximum size in bytes. The value must be at least 2,000. */
  readonly maxBytes?: number;
}

/**
 * Renders the pull request comment as Markdown. The comment contains the verdict, the findings that must be fixed,
 * and their fixes. All other parts are collapsed.
 */
export function renderComment(data: ReportData, options: CommentOptions): string {
  const verdict = verdictOf(data);
  const head = `${options.marker}\n${headMarkdown(data, verdict, '###')}`;
  const sections = [reasonSection(verdict), ...commentSections(data)];
  const { job = '', note = '' } = options;
  const whose = job === '' ? '' : ` of ${job.slice(0, MAX_JOB)}`;
  const footer = footerMarkdown(data, `Updated on every run${whose}. ${note}`.trim());
  return fitSections(head, sections, footer, options.maxBytes ?? MAX_COMMENT_BYTES);
}

function commentSections(data: ReportData): Section[] {
  const open = openFindings(data);
  const failing = open.filter(({ isReason }) => isReason);
  const milder = open.filter(({ isReason }) => !isReason);
  const suppressed = suppressedFindings(data);
  const otherTitle =
    failing.length === 0 ? 'Findings that do not fail the check' : 'Other findings';
  return [
    cut(changedRulesBlock(data)),
    cut(comparisonBlock(data), OPEN_ROWS),
    cut(findingBlock(data, failing, { title: 'Must be fixed', isFolded: false }), OPEN_ROWS),
    cut(refusedBlock(data), OPEN_ROWS),
    cut(fixBlock(data, failing), MAX_FIXES),
    cut(findingBlock(data, milder, { title: titled(otherTitle, milder), isFolded: true })),
    cut(packageChangesBlock(data)),
    cut(problemBlock(data, true)),
    cut(expiringBlock(data)),
    cut(suppressedBlock(suppressed)),
    cut(verifiedBlock(data, true)),
    cut(madeBlock(data, true)),
    cut(documentsBlock(data, true)),
  ].flat();
}

/** Returns the block as a section of limited length. Returns no section if the block is empty. */
function cut(block: Block, maxRows: number = FOLDED_ROWS): Section[] {
  return blockSize(block) === 0 ? [] : [{ ...markdownSection(block), maxRows }];
}

function titled(title: string, items: readonly unknown[]): string {
  return `${title} (${items.length})`;
}
