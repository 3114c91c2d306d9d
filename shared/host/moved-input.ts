import type { Replacement } from './spec.ts';
import type { HostKind } from './step.ts';

/** The problem with an input that the action no longer has, and its fix. Neither ends with a full stop. */
interface MovedInput {
  readonly problem: string;
  readonly fix: string;
}

/** Describes how a user can replace an old input. */
export function movedInput(name: string, to: Replacement, kind: HostKind): MovedInput {
  return { problem: 'is not an input of this action', fix: fixFor(name, to, kind) };
}

function fixFor(name: string, to: Replacement, kind: HostKind): string {
  if ('key' in to) return `Set ${to.key} in .assay.yml`;
  if ('input' in to) return `Use ${to.input} instead`;
  const commands = to.actions.map((action) =>
    kind === 'terminal' ? `assay ${action} --${name}` : `assay-dev/assay/actions/${action}`,
  );
  return kind === 'terminal'
    ? `Use ${commands.join(' or ')}`
    : `Set the input of ${commands.join(' or ')}`;
}
