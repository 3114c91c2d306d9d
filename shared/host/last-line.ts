import type { Outcome } from '../model/decision.ts';

/** Maximum length of the explanation in the last line, in characters. */
const MAX_EXPLANATION = 300;

const WORDS: Readonly<Record<Outcome, string>> = {
  pass: 'passed',
  fail: 'failed',
  error: 'incomplete',
};

export interface FinishedRun {
  /** Title of the action, such as `Assay Scan`. */
  readonly title: string;
  readonly outcome: Outcome;
  /** The explanation of the outcome. Its first line contains the counts. */
  readonly message: string;
  readonly durationMs: number;
}

/**
 * Returns the last line of a log: `Assay Scan: failed after 3.2 s. app: 2 findings in 5 npm packages.` The caller must
 * sanitize the line.
 */
export function lastLine({ title, outcome, message, durationMs }: FinishedRun): string {
  const [first = ''] = message.split(/[\r\n]/, 1);
  const said = first.length > MAX_EXPLANATION ? `${first.slice(0, MAX_EXPLANATION - 1)}…` : first;
  return `${title}: ${WORDS[outcome]} after ${durationText(durationMs)}. ${said}`.trimEnd();
}

/** Returns a duration as text: `3.2 s` for a short run, and `2 min 5 s` for a long run. */
function durationText(durationMs: number): string {
  const seconds = durationMs / 1_000;
  if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
