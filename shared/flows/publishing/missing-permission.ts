import { UserError } from '../../errors/errors.ts';
import type { StoreChoice } from './evidence-stores.ts';

/** The chosen evidence stores, and whether the workflow signs with its identity or with a key. */
export interface SigningPlan extends StoreChoice {
  /** True if the workflow signs with its identity, false if it signs with a key. */
  readonly isKeyless: boolean;
}

/** Returns an error about a missing permission. Its fix lists every permission that the run needs. */
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
