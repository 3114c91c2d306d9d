import type { Outcome } from '../model/decision.ts';
import { COMMAND_INDENT } from '../text/command-lines.ts';
import type { Paint } from './color.ts';
import { durationText } from './progress-line.ts';

/**
 * Matches words that already state the outcome, or what the command did. If a message starts with one of them, the
 * outcome is not added to it.
 */
const NAMED = /^(passed|failed|incomplete|wrote)\b/i;

/**
 * Returns the last lines of a command's output. The verdict comes last, so that it is visible above the next prompt.
 * After an error message, the fix comes last instead.
 */
export function verdictLines(
  outcome: Outcome,
  message: string,
  elapsedMs: number,
  paint: Paint,
): readonly string[] {
  const [first = '', ...details] = message.split('\n');
  const hasFix = details.some((line) => line.startsWith('Fix: '));
  if (outcome === 'error' && hasFix && !NAMED.test(first)) return [errorText(message, paint)];
  // The colon announces the details, but they are printed before the verdict.
  const head = first.replace(/:$/, '.');
  const duration = paint('dim', ` (${durationText(elapsedMs)})`);
  const shown = details.map((line) => paintDetail(line, paint));
  return [...shown, `${headText(outcome, head, paint)}${duration}`];
}

/** Matches the label of a line that tells the reader what to do. */
const LABEL = /^(?:Fix|Next step|Then|To accept(?: one)?):/;

/** Returns a line where the label or the command stands out. */
function paintDetail(line: string, paint: Paint): string {
  if (line.startsWith(COMMAND_INDENT)) return paint('cyan', line);
  return line.replace(LABEL, (label) => paint('bold', label));
}

function headText(outcome: Outcome, head: string, paint: Paint): string {
  switch (outcome) {
    case 'pass':
      return `${paint('green', '✓')} ${paint('bold', NAMED.test(head) ? head : `Passed: ${head}`)}`;
    case 'fail':
      return `${paint('critical', '✗')} ${paint('bold', NAMED.test(head) ? head : `Failed: ${head}`)}`;
    case 'error':
      return NAMED.test(head)
        ? `${paint('critical', '!')} ${paint('bold', head)}`
        : errorText(head, paint);
  }
}

function errorText(message: string, paint: Paint): string {
  return `${paint('red', 'error:')} ${message}`;
}
