import type { Outcome } from '../model/decision.ts';
import type { Host } from './host.ts';

/** A host that its creator must close. */
export interface EndingHost extends Host {
  /** Writes pending output. No other function may be called after that. */
  close(): void;
  /** Returns the process's exit code. */
  exitCode(): number;
}

export const PASS_EXIT_CODE = 0;
export const FAIL_EXIT_CODE = 1;
export const ERROR_EXIT_CODE = 2;

/** Returns the exit code for a command line. It distinguishes a failed check from an error. */
export function exitCodeOf(outcome: Outcome): number {
  switch (outcome) {
    case 'pass':
      return PASS_EXIT_CODE;
    case 'fail':
      return FAIL_EXIT_CODE;
    case 'error':
      return ERROR_EXIT_CODE;
  }
}
