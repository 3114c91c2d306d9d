import { asCode, type Draft } from './draft.ts';
import type { FixContext } from './fix-context.ts';
import { shellWords } from './shell-word.ts';
import { NEWER_BASE, runInstruction } from './system-draft.ts';
import type { VulnerablePackage } from './vulnerable-packages.ts';

/** Captures the type and the name in the purl of an operating system package. */
const OWNER = /^pkg:([a-z]+)\/(?:[^@?#]{1,200}\/)?([^/@?#]{1,200})@/;

/**
 * Plans the update of the operating system packages that contain a package. For example, a program in an operating
 * system package can contain a Go module.
 */
export function ownerDraft(
  { item, vulnerabilities }: VulnerablePackage,
  owners: readonly string[],
  { sourceKind }: Pick<FixContext, 'sourceKind'>,
): Draft {
  const named = owners.map((purl) => OWNER.exec(purl)?.[2] ?? purl);
  const type = OWNER.exec(owners[0] ?? '')?.[1] ?? 'system';
  const names = named.map(asCode).join(', ');
  return {
    key: `owner\n${owners.join('\n')}`,
    kind: 'system-package',
    isUncertain: true,
    member: { item, to: undefined, fixes: vulnerabilities, stays: [] },
    describe: () => {
      const title = `Update the ${type} package ${names} to a build that contains fixed versions`;
      const command = commandFor(type, named);
      if (sourceKind !== 'image') return { title, command };
      return {
        title: `${title}: ${NEWER_BASE}`,
        ...(command !== undefined && { alternative: runInstruction(command) }),
      };
    },
  };
}

const PROGRAMS: ReadonlyMap<string, string> = new Map([
  ['apk', 'apk add --no-cache --upgrade'],
  ['deb', 'apt-get update && apt-get install --only-upgrade --yes'],
]);

function commandFor(type: string, names: readonly string[]): string | undefined {
  const program = PROGRAMS.get(type);
  const words = shellWords(names);
  return program === undefined || words === undefined ? undefined : `${program} ${words}`;
}
