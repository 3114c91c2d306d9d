import type { Replacement } from './spec.ts';
import type { HostKind } from './step.ts';

/** The problem with a removed input, and the fix. Neither text ends with a period. */
interface MovedInput {
  readonly problem: string;
  readonly fix: string;
}

/** Returns the problem with a removed input, and the fix, which names its replacement. */
export function movedInput(name: string, to: Replacement, kind: HostKind): MovedInput {
  return { problem: 'is not an input of this action', fix: fixFor(name, to, kind) };
}

function fixFor(name: string, to: Replacement, kind: HostKind): string {
  if ('key' in to) return `Set \`${to.key}\` in .assay.yml`;
  if (!('actions' in to)) return `Use \`${to.input}\` instead`;
  const { actions, input = name } = to;
  if (kind === 'terminal') {
    return `Use ${actions.map((action) => `assay ${action} --${input}`).join(' or ')}`;
  }
  const places = actions.map((action) => `assay-dev/assay/actions/${action}`);
  return `Set the \`${input}\` input of ${places.join(' or ')}`;
}
