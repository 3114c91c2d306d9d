import { type Block, blockSize } from './block.ts';
import { comparisonBlock } from './comparison-block.ts';
import { documentsBlock, madeBlock, refusedBlock, verifiedBlock } from './evidence-blocks.ts';
import { expiringBlock } from './expiring-block.ts';
import { findingBlock, suppressedBlock } from './finding-blocks.ts';
import { fitSections } from './fit-sections.ts';
import { fixBlock } from './fix-block.ts';
import { verdictOf } from './job-verdict.ts';
import { openFindings, suppressedFindings } from './listed-finding.ts';
import { markdownSection } from './markdown-block.ts';
import { footerMarkdown, headMarkdown, reasonSection } from './markdown-frame.ts';
import { packageChangesBlock } from './package-changes-block.ts';
import { changedRulesBlock } from './policy-text.ts';
import { problemBlock } from './problem-blocks.ts';
import type { ReportData } from './report-data.ts';
import { checkedBlock } from './sources-block.ts';

/**
 * Maximum size of a summary, in bytes. The runner drops a summary with more than 1,048,576 bytes, and the
 * difference leaves space for other text.
 */
export const MAX_SUMMARY_BYTES = 1_000_000;

/** If there are more findings than this number, findings that do not make the run fail are collapsed. */
const MANY = 25;

/**
 * Renders the job summary as Markdown within the size limit. The verdict and the reasons come first.
 *
 * @param maxBytes At least 2,000.
 */
export function renderSummary(data: ReportData, maxBytes: number = MAX_SUMMARY_BYTES): string {
  const verdict = verdictOf(data);
  const sections = [reasonSection(verdict), ...reportBlocks(data).map(markdownSection)];
  return fitSections(
    headMarkdown(data, verdict, '##'),
    sections,
    footerMarkdown(data, ''),
    maxBytes,
  );
}

/** Returns all non-empty blocks of a full report, in reading order. */
export function reportBlocks(data: ReportData): readonly Block[] {
  const open = openFindings(data);
  const failing = open.filter(({ isReason }) => isReason);
  const milder = open.filter(({ isReason }) => !isReason);
  const isFolded = milder.length > MANY;
  const title = failing.length === 0 ? 'Findings' : 'Other findings';
  return [
    changedRulesBlock(data),
    checkedBlock(data),
    comparisonBlock(data),
    findingBlock(data, failing, { title: 'Must be fixed', isFolded: false }),
    fixBlock(data, failing),
    refusedBlock(data),
    findingBlock(data, milder, { title: `${title} (${milder.length})`, isFolded }),
    verifiedBlock(data, false),
    madeBlock(data, false),
    documentsBlock(data, false),
    problemBlock(data, false),
    expiringBlock(data),
    packageChangesBlock(data),
    suppressedBlock(suppressedFindings(data)),
  ].filter((block) => blockSize(block) > 0);
}
