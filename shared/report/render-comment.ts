import { type Block, blockSize } from './block.ts';
import { documentsBlock, madeBlock, refusedBlock, verifiedBlock } from './evidence-blocks.ts';
import { findingBlock, suppressedBlock } from './finding-blocks.ts';
import { fitSections, type Section } from './fit-sections.ts';
import { verdictOf } from './job-verdict.ts';
import { openFindings, suppressedFindings } from './listed-finding.ts';
import { markdownSection } from './markdown-block.ts';
import { footMarkdown, headMarkdown, reasonSection } from './markdown-frame.ts';
import { changedRulesBlock } from './policy-text.ts';
import { problemBlock } from './problem-blocks.ts';
import type { ReportData } from './report-data.ts';
import { planUpgrades, upgradeBlock } from './upgrades.ts';

/**
 * Maximum size of a comment, in bytes. GitHub refuses more than 65,536 characters; a limit in bytes is safe by either
 * count.
 */
export const MAX_COMMENT_BYTES = 65_000;

/** Maximum number of rows in an open table: what fits on a screen. */
const OPEN_ROWS = 10;

/** Maximum number of rows in a folded table. The job summary shows the rest. */
const FOLDED_ROWS = 50;

/** Maximum length of the job name, in characters. */
const MAX_JOB = 200;

/** Maximum number of packages listed for update. */
const MAX_UPGRADES = 5;

export interface CommentOptions {
  /** The result of commentMarker; always the first line. */
  readonly marker: string;
  /** The job that owns the comment: `CI / scan (24)`. Several jobs may comment on one pull request. */
  readonly job?: string;
  /** Size limit in bytes; at least 2,000. */
  readonly maxBytes?: number;
}

/**
 * Renders the pull request comment as Markdown: the verdict, what must be fixed and how; everything else is folded.
 */
export function renderComment(data: ReportData, options: CommentOptions): string {
  const verdict = verdictOf(data);
  const head = `${options.marker}\n${headMarkdown(data, verdict, '###')}`;
  const sections = [reasonSection(verdict), ...commentSections(data)];
  const { job = '' } = options;
  const whose = job === '' ? '' : ` of ${job.slice(0, MAX_JOB)}`;
  const foot = footMarkdown(data, `Updated on every run${whose}.`);
  return fitSections(head, sections, foot, options.maxBytes ?? MAX_COMMENT_BYTES);
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
    cut(findingBlock(data, failing, { title: 'Must be fixed', isFolded: false }), OPEN_ROWS),
    cut(refusedBlock(data), OPEN_ROWS),
    cut(upgradeBlock(planUpgrades(failing), false), MAX_UPGRADES),
    cut(findingBlock(data, milder, { title: titled(otherTitle, milder), isFolded: true })),
    cut(problemBlock(data, true)),
    cut(suppressedBlock(suppressed)),
    cut(verifiedBlock(data, true)),
    cut(madeBlock(data, true)),
    cut(documentsBlock(data, true)),
  ].flat();
}

/** Returns the block as a section of limited length; no section if the block is empty. */
function cut(block: Block, maxRows: number = FOLDED_ROWS): Section[] {
  return blockSize(block) === 0 ? [] : [{ ...markdownSection(block), maxRows }];
}

function titled(title: string, items: readonly unknown[]): string {
  return `${title} (${items.length})`;
}
