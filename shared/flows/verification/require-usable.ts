import { UserError } from '../../errors/errors.ts';
import type { PolicySource } from '../policy/policy-source.ts';

/**
 * Rejects a policy that cannot be read, and a change after which the policy would be invalid.
 *
 * @throws {UserError} `policy-invalid`
 */
export function requireUsable({
  unreadable,
  proposed,
  origin,
}: Pick<PolicySource, 'unreadable' | 'proposed' | 'origin'>): void {
  if (unreadable !== undefined) {
    const { branch, message, fix } = unreadable;
    throw new UserError(
      'policy-invalid',
      `${origin.path} in ${branch} could not be read: ${message}.`,
      `${fix}.`,
    );
  }
  if (proposed?.kind === 'invalid') {
    const message = `This change adds an invalid policy: ${proposed.problem}`;
    throw new UserError('policy-invalid', message, `Correct ${origin.path}.`);
  }
}
