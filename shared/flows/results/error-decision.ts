import { type Description, describeError } from '../../errors/describe.ts';
import { prettyJson } from '../../json/canonical-json.ts';
import { DECISION_KIND, type Decision, STOPPED_RULE } from '../../model/decision.ts';

/** Returns a decision file for an action that did not finish. */
export function errorDecision(
  action: string,
  subject: string,
  { message, fix }: Description,
): string {
  const reason = { rule: STOPPED_RULE, outcome: 'error', message, findings: [] } as const;
  const decision: Decision = {
    kind: DECISION_KIND,
    action,
    subject,
    outcome: 'error',
    isComplete: false,
    reasons: [fix === '' ? reason : { ...reason, fix }],
  };
  return prettyJson(decision);
}

/**
 * Describes an error by the first line of its message. The other lines are the stack trace, which only the log shows.
 */
export function describeShortly(error: unknown): Description {
  const { message, fix } = describeError(error);
  return { message: message.split('\n', 1)[0] ?? '', fix };
}

/**
 * Returns true if the file content is a decision of this action. A decision from an earlier run of the action does not
 * apply to the current run.
 */
export function isDecisionBy(action: string, decision: string): boolean {
  try {
    return JSON.parse(decision).action === action;
  } catch {
    return false;
  }
}
