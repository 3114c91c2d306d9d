import type { Outcome } from '../model/decision.ts';
import type { Display } from './display.ts';
import type { Log } from './log.ts';
import type { Machine } from './machine.ts';
import type { Run } from './run-context.ts';
import type { Step } from './step.ts';

/**
 * The environment of an action: everything that it reads from or writes to the runner, the terminal, the clock or the
 * network. There is one implementation for the Actions runner and one for the terminal; tests pass their own. Code
 * below the actions takes the parts that it needs.
 */
export interface Host extends Run, Step, Machine, Log, Display {
  debug(message: string): void;
  /** Sets the result of the process: pass 0, fail 1, error 2 (1 on the runner). The worst call wins. */
  finish(outcome: Outcome, message: string): void;
  /**
   * Returns an OIDC token for `audience`, already masked.
   *
   * @throws {UserError} `permission-missing` when the job has no `id-token: write`.
   */
  idToken(audience: string): Promise<string>;
}
