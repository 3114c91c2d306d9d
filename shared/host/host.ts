import type { Outcome } from '../model/decision.ts';
import type { Display } from './display.ts';
import type { TokenSource } from './identity-token.ts';
import type { Log } from './log.ts';
import type { Machine } from './machine.ts';
import type { Run } from './run-context.ts';
import type { Step } from './step.ts';

/**
 * The environment of an action. An action accesses the runner, the terminal, the clock and the network only through its
 * host. There is one implementation for the Actions runner and one for the terminal, and tests pass their own
 * implementation. Code that the actions call receives only the parts of the host that it needs.
 */
export interface Host extends Run, Step, Machine, TokenSource, Log, Display {
  debug(message: string): void;
  /**
   * Sets the outcome of the process. The exit code is 0 for pass, 1 for fail and 2 for error (1 on a runner). If called
   * several times, the worst outcome applies.
   */
  finish(outcome: Outcome, message: string): void;
}
