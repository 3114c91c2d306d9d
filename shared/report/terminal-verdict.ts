import type { Decision, Reason } from '../model/decision.ts';
import { commandsOnLines } from '../text/command-lines.ts';
import { countNoun } from '../text/count.ts';
import { outcomeSentence, outcomeWords } from '../text/outcome-words.ts';
import { oneLine } from '../text/sanitize.ts';
import { acceptSentence } from './accept-text.ts';
import { comparedText } from './checked-text.ts';
import { detailsOf } from './header.ts';
import { reasonParts } from './reason-parts.ts';
import type { ReportData } from './report-data.ts';
import { NEXT_STEP, stepLines } from './step-lines.ts';
import { worseFindingText } from './worse-finding.ts';
import { stepFixes } from './worst-finding-step.ts';

/** Maximum number of reasons. */
const MAX_REASONS = 10;

export interface VerdictOptions {
  /**
   * Sentence that explains how to count only new findings. Present for a run without a base, and empty if a base would
   * change nothing.
   */
  readonly withoutBase: string;
  /**
   * The next step, if only the command knows it. For example, the user must commit a file that the command wrote, or
   * fix a wrong argument of the command.
   */
  readonly step?: string | undefined;
}

/**
 * Returns the verdict of one decision for a terminal, followed by the reasons, the next steps, and how to accept the
 * result. The terminal prints the verdict last.
 */
export function terminalVerdict(
  data: ReportData,
  decision: Decision,
  { withoutBase, step }: VerdictOptions,
): string {
  const { reasons, outcome, headline = '' } = decision;
  const hasFailures = reasons.some((reason) => reason.outcome === 'fail');
  const left = reasons.length - MAX_REASONS;
  const said = [
    `${outcomeSentence(outcomeWords(outcome, hasFailures), headline)}${comparedSentence(data)}`,
    [detailsOf(decision), baseText(data, decision, withoutBase)].join(' ').trim(),
    ...reasons.slice(0, MAX_REASONS).flatMap(reasonLines),
    left > 0 ? `- ${countNoun(left, 'more reason')}` : '',
    worseFindingText(data),
    ...(step === undefined
      ? stepLines(data)
      : [`${outcome === 'error' ? 'Fix' : NEXT_STEP}: ${step}`]),
    step === undefined ? acceptSentence([decision]) : '',
  ];
  const isOwn = ownCommands(data);
  return said
    .filter((line) => line !== '')
    .map((line) => commandsOnLines(oneLine(line), isOwn))
    .join('\n');
}

function reasonLines(reason: Reason): readonly string[] {
  const { sentence, items } = reasonParts(reason);
  return [`- ${sentence}`, ...items.map((item) => `  - ${item}`)];
}

/** Matches the text before the command that downloads advisories, from the beginning of its line. */
const DOWNLOAD =
  /^(?:Next step|Then): Download the data(?: \(in the folder that contains `[\w.-]+`\))?$/;

/**
 * Returns a function that recognizes Assay's own commands. These are the commands in fixes and their parts, and the
 * commands that download advisories.
 */
function ownCommands(data: ReportData): (command: string, before: string) => boolean {
  const commands = new Set(
    stepFixes(data).flatMap(({ fix }) => {
      const command = oneLine(fix.command ?? '');
      return command.includes("'") ? command : [command, ...command.split(' && ')];
    }),
  );
  return (command, before) => commands.has(command) || DOWNLOAD.test(before);
}

function comparedSentence(data: ReportData): string {
  const compared = comparedText(data);
  return compared === '' ? '' : ` ${compared}.`;
}

/**
 * Returns the sentence about a run without a base. It is needed if findings fail the run and some of them could be old.
 */
function baseText(data: ReportData, { reasons }: Decision, withoutBase: string): string {
  const isFailing = reasons.some(({ findings }) => findings.length > 0);
  const isWithout = data.scans.every(({ comparison }) => (comparison?.status ?? 'none') === 'none');
  return isFailing && isWithout ? withoutBase : '';
}
