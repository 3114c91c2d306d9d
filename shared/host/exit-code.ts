import type { Outcome } from '../model/decision.ts';
import type { Host } from './host.ts';

/** A host that the one who made it can end. */
export interface EndingHost extends Host {
  /** Writes what is still to be said. Nothing else may be called afterwards. */
  close(): void;
  /** How the process must end. */
  exitCode(): number;
}

export const PASS_EXIT_CODE = 0;
export const FAIL_EXIT_CODE = 1;
export const ERROR_EXIT_CODE = 2;

/** The exit code on a command line, where a script tells a verdict from a breakdown. */
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
