import { acceptBlock } from './accept-block.ts';
import { type Block, blockSize } from './block.ts';
import { milderTitle } from './blocking-text.ts';
import { comparedText } from './checked-text.ts';
import { compactRefused, compactVerified, refusedBlock } from './compact-evidence.ts';
import { compactFindings, compactSuppressed, compactUnchecked } from './compact-findings.ts';
import { dataAgeBlock } from './data-age.ts';
import { deltaBlock } from './delta-block.ts';
import { documentsBlock, madeBlock, verifiedBlock } from './evidence-blocks.ts';
import { expiringBlock } from './expiring-block.ts';
import { findingBlocks, suppressedBlock } from './finding-blocks.ts';
import { fitSections } from './fit-sections.ts';
import { fixList, mustFixTitle } from './fix-list.ts';
import { imageChangeBlock } from './image-change-block.ts';
import { type Verdict, verdictOf } from './job-verdict.ts';
import { licenseChangesBlock } from './license-changes-block.ts';
import { openFindings, suppressedFindings } from './listed-finding.ts';
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
import { compactProblems, problemBlock } from './problem-blocks.ts';
import type { ReportData } from './report-data.ts';
import { checkedBlock } from './sources-block.ts';
import { uncheckedFilesBlock } from './unchecked-files-block.ts';

/**
 * Maximum size of a summary, in bytes. The runner drops a summary of more than 1,048,576 bytes, and the margin leaves
 * space for other text.
 */
export const MAX_SUMMARY_BYTES = 1_000_000;

/** Maximum length of an open list of findings that do not fail the run. A longer list is collapsed. */
const MANY = 25;

/**
 * Renders the job summary as Markdown within the size limit. The verdict and the reasons come first.
 *
 * @param maxBytes Maximum size in bytes, at least 2,000.
 */
export function renderSummary(data: ReportData, maxBytes: number = MAX_SUMMARY_BYTES): string {
  const verdict = verdictOf(data);
  const sections = [
    reasonSection(data, verdict),
    evidenceSection(data),
    worseSection(data),
    oldDataSection(data),
    ...summaryBlocks(data, verdict).map(markdownSection),
  ];
  return fitSections(
    headMarkdown(data, verdict, '##'),
    sections,
    footerMarkdown(data, ''),
    maxBytes,
  );
}

/** Returns the blocks of the pull request comment without its row limits. */
function summaryBlocks(data: ReportData, verdict: Verdict): readonly Block[] {
  const open = openFindings(data);
  const failing = open.filter(({ isReason }) => isReason);
  const milder = open.filter(({ isReason }) => !isReason);
  const title = failing.length === 0 ? 'Findings' : 'Other findings';
  const isFolded = milder.length > MANY;
  const fixes = fixList(data, failing);
  const others = { title: milderTitle(data, title, milder.length), isFolded };
  return [
    changedRulesBlock(data),
    fixes,
    compactFindings(data, failing, {
      title: mustFixTitle(data, failing.length, blockSize(fixes) > 0),
      isFolded: false,
      hasSteps: true,
    }),
    deltaBlock(data),
    imageChangeBlock(data),
    licenseChangesBlock(data),
    compactRefused(data, false),
    acceptBlock(data, verdict.reasons),
    compactFindings(data, milder, others),
    compactUnchecked(data),
    compactVerified(data, false),
    madeBlock(data, false),
    documentsBlock(data, false),
    compactProblems(data, false),
    uncheckedFilesBlock(data),
    expiringBlock(data),
    packageChangesBlock(data),
    compactSuppressed(data, suppressedFindings(data)),
  ].filter((block) => blockSize(block) > 0);
}

/** Returns all non-empty blocks for a page or a terminal, in reading order. */
export function reportBlocks(data: ReportData): readonly Block[] {
  const open = openFindings(data);
  const failing = open.filter(({ isReason }) => isReason);
  const milder = open.filter(({ isReason }) => !isReason);
  const isFolded = milder.length > MANY;
  const title = failing.length === 0 ? 'Findings' : 'Other findings';
  const compared = comparedText(data);
  return [
    changedRulesBlock(data),
    checkedBlock(data),
    ...(compared === '' ? [] : [deltaBlock(data, compared)]),
    ...findingBlocks(data, failing, { title: () => 'Must be fixed', isFolded: false }),
    { ...fixList(data, failing), title: 'What to do' },
    refusedBlock(data),
    ...findingBlocks(data, milder, {
      title: (count) => milderTitle(data, title, count),
      isFolded,
    }),
    compactUnchecked(data),
    verifiedBlock(data, false),
    madeBlock(data, false),
    documentsBlock(data, false),
    problemBlock(data, false),
    uncheckedFilesBlock(data),
    dataAgeBlock(data.scans),
    expiringBlock(data),
    packageChangesBlock(data),
    suppressedBlock(suppressedFindings(data)),
  ].filter((block) => blockSize(block) > 0);
}
