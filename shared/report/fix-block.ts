import type { Finding } from '../model/finding.ts';
import type { Fix } from '../model/fix.ts';
import { countNoun } from '../text/count.ts';
import { type Block, BREAK, type Line, message, note, type Span, text } from './block.ts';
import type { ReportData } from './report-data.ts';

/** Maximum number of IDs in one line. The table of findings lists all IDs. */
const MAX_IDS = 4;

/** A fix, with the IDs of its findings. */
interface ListedFix {
  readonly fix: Fix;
  /** IDs of the fixed findings that are not suppressed, worst first. */
  readonly fixes: readonly string[];
  /** IDs of the findings that remain, worst first. */
  readonly stays: readonly string[];
}

/**
 * Returns a list of the changes that fix the given findings, worst first. A change is listed only once, even if it
 * fixes several findings.
 */
export function fixBlock(
  data: Pick<ReportData, 'scans'>,
  findings: readonly { readonly finding: Finding }[],
): Block {
  const ids = new Map(findings.map(({ finding }) => [finding.fingerprint, finding.id]));
  const items = data.scans.flatMap(({ fixes = [] }) => fixes.flatMap((fix) => linesFor(fix, ids)));
  return {
    kind: 'list',
    title: items.length === 1 ? 'Fix this package' : 'Fix these packages',
    isFolded: false,
    noun: 'fix',
    items,
  };
}

function linesFor(fix: Fix, ids: ReadonlyMap<string, string>): readonly Line[] {
  const idsOf = (fingerprints: readonly string[]) => [
    ...new Set(fingerprints.flatMap((one) => ids.get(one) ?? [])),
  ];
  const listed = { fix, fixes: idsOf(fix.fixes), stays: idsOf(fix.stays) };
  return listed.fixes.length + listed.stays.length === 0 ? [] : [fixLine(listed)];
}

function fixLine({ fix, fixes, stays }: ListedFix): Line {
  const effect = fixes.length === 0 ? '' : `: fixes ${idList(fixes)}`;
  return [
    ...message(fix.title),
    text(effect),
    ...(fix.command === undefined ? [] : commandSpans(fix.command)),
    ...alternativeSpans(fix.alternative),
    ...(stays.length === 0 ? [] : [note(remaining(stays, fixes.length > 0))]),
  ];
}

/** Maximum length of a command, in characters. Reports shorten longer texts, and a shortened command is wrong. */
export const MAX_COMMAND = 300;

function commandSpans(command: string): readonly Span[] {
  if (command.length > MAX_COMMAND) return [note('The command is in findings.json.')];
  return [{ as: 'command', text: command }];
}

function alternativeSpans(alternative = ''): readonly Span[] {
  const isShown = alternative !== '' && alternative.length <= MAX_COMMAND;
  return isShown ? [BREAK, text('Or: '), ...message(alternative)] : [];
}

function remaining(stays: readonly string[], isPartial: boolean): string {
  return isPartial ? `no fix yet for ${idList(stays)}` : idList(stays);
}

function idList(ids: readonly string[]): string {
  const left = ids.length - MAX_IDS;
  const shown = ids.slice(0, MAX_IDS).join(', ');
  return left > 0 ? `${shown} and ${countNoun(left, 'other')}` : shown;
}
