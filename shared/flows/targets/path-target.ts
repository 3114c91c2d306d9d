import { UserError } from '../../errors/errors.ts';
import type { SourceTarget } from './source-target.ts';

/**
 * Returns the input for the target of `assay audit PATH`.
 *
 * @throws {UserError} `input-conflict` for several targets.
 */
export function pathTarget(targets: readonly string[]): SourceTarget {
  const [path = '', ...others] = targets;
  if (others.length === 0) return { path };
  const message = `The command accepts one path, and ${targets.length} were given.`;
  throw new UserError('input-conflict', message, 'Run the command once for each path.');
}
