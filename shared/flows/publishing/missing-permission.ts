import { UserError } from '../../errors/errors.ts';
import type { StoreChoice } from './evidence-stores.ts';

/** Stores of the evidence, and who signs it. */
export interface SigningPlan extends StoreChoice {
  /** True if the workflow signs, and not a key. */
  readonly isKeyless: boolean;
}

/** Returns an error whose fix lists every permission of the run. */
export function missingPermission(message: string, plan: SigningPlan): UserError {
  const lines = [
    `contents: ${plan.release === undefined ? 'read' : 'write'}`,
    ...(plan.isKeyless ? ['id-token: write'] : []),
    ...(plan.github ? ['attestations: write'] : []),
  ];
  return new UserError(
    'permission-missing',
    message,
    `Add these permissions to the job, along with any others it needs:\npermissions:\n  ${lines.join('\n  ')}`,
  );
}
