import type { Outcome } from '../model/decision.ts';

/**
 * Returns the outcome as text. An incomplete run can have known failures. The text then states both, because readers
 * must not miss either.
 */
export function outcomeWords(outcome: Outcome | 'none', hasFailures: boolean): string {
  return outcome === 'error' && hasFailures ? 'failed (incomplete)' : WORDS[outcome];
}

const WORDS: Readonly<Record<Outcome | 'none', string>> = {
  pass: 'passed',
  fail: 'failed',
  error: 'incomplete',
  none: 'done',
};

/** Returns a sentence such as `Failed: 2 findings must be fixed (2 high).` */
export function outcomeSentence(words: string, headline: string): string {
  return `${capitalized(words)}: ${headline}.`;
}

export function capitalized(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** Headline of an incomplete run without known failures. */
export const INCOMPLETE_HEADLINE = 'not everything was checked, so the check fails';
