import { linesOf } from '../../binary/lines.ts';
import { gatherRequirements, type Requirement, type Requirements } from './requirement.ts';

/**
 * Matches a line for a locked gem. It has four spaces, the name, and in parentheses the version with an optional
 * platform.
 */
const SPEC = /^ {4}([\w.-]+) \(([^()\s]{1,100})\)$/;

/**
 * Matches a line for a dependency, with an optional version requirement. Six spaces mean a dependency of a gem, and two
 * spaces a dependency in the Gemfile. A final `!` means that the Gemfile names a source for the gem.
 */
const NEED = /^(?: {6}| {2})([\w.-]+)(?: \(([^()]{1,300})\))?!?$/;

interface Need {
  readonly name: string;
  readonly requirement: Requirement;
}

/** Returns the version requirements in a Gemfile.lock. */
export function gemRequirements(text: string): Requirements {
  const versions = new Map<string, string>();
  const needs: Need[] = [];
  let by: string | undefined;
  for (const line of linesOf(text)) {
    const row = line.trimEnd();
    const [, name, version = ''] = SPEC.exec(row) ?? [];
    if (/^\S/.test(row)) by = undefined;
    if (name === undefined) {
      const [, needed, range = '>= 0'] = NEED.exec(row) ?? [];
      if (needed !== undefined) needs.push({ name: needed, requirement: { by, range } });
      continue;
    }
    const plain = version.replace(/-.*$/, '');
    by = `${name}@${plain}`;
    versions.set(name, plain);
  }
  return gatherRequirements(
    needs.map(({ name, requirement }) => [`${name}@${versions.get(name) ?? ''}`, requirement]),
  );
}
