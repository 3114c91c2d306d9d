import { describeError } from '../../errors/describe.ts';
import { prettyJson } from '../../json/canonical-json.ts';
import { DECISION_KIND, type Decision } from '../../model/decision.ts';

/** Returns a decision file for an action that did not finish. */
export function errorDecision(action: string, subject: string, message: string): string {
  const decision: Decision = {
    kind: DECISION_KIND,
    action,
    subject,
    outcome: 'error',
    isComplete: false,
    reasons: [{ rule: 'ran-to-its-end', outcome: 'error', message, findings: [] }],
  };
  return prettyJson(decision);
}

/** Returns the first line of an error, because the stack is only for the log. */
export function errorLine(error: unknown): string {
  return describeError(error).message.split('\n', 1)[0] ?? '';
}

/** Returns true if an earlier run of the action wrote the decision. Such a decision does not apply to this run. */
export function isDecisionBy(action: string, decision: string): boolean {
  try {
    return JSON.parse(decision).action === action;
  } catch {
    return false;
  }
}
