import { hash } from 'node:crypto';
import type { Finding } from '../model/finding.ts';
import { countNoun } from '../text/count.ts';
import { BREAK, message, strong, text } from './block.ts';
import { severityLabel } from './finding-blocks.ts';
import { markdownLine } from './markdown-block.ts';

/** A suggested change that fixes findings by replacing whole lines. */
interface Suggested {
  readonly path: string;
  /** The new lines. Empty if the lines are removed. */
  readonly text: string;
  /** The findings that the change fixes, most severe first. */
  readonly findings: readonly Finding[];
}

/** Maximum number of findings that a comment describes. */
const MAX_FINDINGS = 5;

/** Minimum number of backticks around a block of code. */
const MIN_FENCE = 3;

/**
 * Returns the hidden line that identifies a suggestion. It does not depend on line numbers, so it is the same in every
 * run.
 */
function suggestionMarker({ path, text: lines, findings }: Suggested): string {
  const fingerprints = findings.map(({ fingerprint }) => fingerprint).toSorted();
  const key = hash('sha256', JSON.stringify([path, lines, fingerprints]), 'hex').slice(0, 32);
  return `<!-- assay:suggestion:${key} -->`;
}

/** Returns a review comment with a change that GitHub can apply. */
export function suggestionComment(suggested: Suggested): string {
  const { text: lines, findings } = suggested;
  const more = findings.length - MAX_FINDINGS;
  const isUnsafe = findings.some(({ edits = [] }) => edits.some(({ isSafe }) => !isSafe));
  const paragraphs = [
    suggestionMarker(suggested),
    ...findings.slice(0, MAX_FINDINGS).map(describe),
    ...(more > 0 ? [`And ${countNoun(more, 'more finding')}.`] : []),
    ...(isUnsafe
      ? ['This change can alter what the file does. Check it before you commit it.']
      : []),
    suggestionBlock(lines),
  ];
  return paragraphs.join('\n\n');
}

/** Returns the text of the review that contains the suggestions. */
export function suggestionReview(count: number): string {
  return `Assay suggests ${countNoun(count, 'change')} that ${count === 1 ? 'corrects' : 'correct'} findings of the audit. To reject a suggestion, resolve the conversation: Assay never makes a suggestion twice.`;
}

function describe(finding: Finding): string {
  const { id, title, url, description = '' } = finding;
  const head = [
    strong(`${severityLabel(finding)}: ${title}`),
    text(' ('),
    text(id, url),
    text(')'),
  ];
  return markdownLine([...head, ...(description === '' ? [] : [BREAK, ...message(description)])]);
}

/**
 * Returns the Markdown block with the suggested lines. The lines can contain backticks, so the fence around them is
 * longer than any run of backticks in them.
 */
function suggestionBlock(lines: string): string {
  const longest = (lines.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(Math.max(MIN_FENCE, longest + 1));
  const end = lines === '' || lines.endsWith('\n') ? '' : '\n';
  return `${fence}suggestion\n${lines}${end}${fence}`;
}
