import { SYSTEM_TYPES } from '../ecosystems/system-types.ts';
import { DataError } from '../errors/errors.ts';
import type { Finding } from '../model/finding.ts';
import type { Package } from '../model/package.ts';
import { parseEcosystem } from '../versions/ecosystem-name.ts';
import { schemeFor } from '../versions/scheme-for.ts';
import { asCode, type Draft, type Member, membersText } from './draft.ts';
import type { FixContext } from './fix-context.ts';
import { noneDraft } from './none-draft.ts';
import { shellWords } from './shell-word.ts';
import type { VulnerablePackage } from './vulnerable-packages.ts';

/** Maximum number of packages that a command names. For more packages, the command updates all packages. */
const MAX_NAMES = 20;

/**
 * Plans the update of an operating system package. In an image, the user must change the Dockerfile, because a command
 * on the machine cannot change the image.
 */
export function systemDraft(
  { item, vulnerabilities }: VulnerablePackage,
  { sourceKind }: Pick<FixContext, 'sourceKind'>,
): Draft {
  const member = systemMember(item, vulnerabilities);
  if (member.fixes.length === 0) return noneDraft(item, vulnerabilities);
  return {
    key: `system-package\n${item.type}`,
    kind: 'system-package',
    member,
    describe: (members) => {
      const title = `Update ${membersText(members, goalOf, `${item.type} package`)}`;
      return sourceKind === 'image'
        ? {
            title: `${title}: ${NEWER_BASE}`,
            alternative: runLine(members),
          }
        : { title, command: systemCommand(members.map((one) => one.item)) };
    },
  };
}

/** Returns the Dockerfile line that updates the distribution's packages. */
export function runLine(members: readonly Member[]): string | undefined {
  const items = members.map(({ item }) => item).filter(({ type }) => SYSTEM_TYPES.has(type));
  const command = systemCommand(items);
  return command === undefined ? undefined : runInstruction(command);
}

export function runInstruction(command: string): string {
  return `\`RUN ${command}\` in the Dockerfile`;
}

/** Step for updating a package that comes from a base image. */
export const NEWER_BASE =
  'build the image again with a newer base image in the Dockerfile’s `FROM`';

function goalOf({ item, to }: Member): string {
  const goal = to === undefined ? '' : ` to ${to}`;
  return `the ${item.type} package ${asCode(item.name)}${goal}`;
}

/**
 * Returns a package with the version that fixes all its findings, except those without a fixed version. A distribution
 * publishes one fixed version per finding and release, so the highest of them is enough.
 */
export function systemMember(item: Package, findings: readonly Finding[]): Member {
  const fixes = findings.filter(({ fixed }) => fixed.length > 0);
  const stays = findings.filter(({ fixed }) => fixed.length === 0);
  const lowest = fixes.flatMap(({ fixed }) => fixed.slice(0, 1));
  return { item, to: highest(lowest, item.ecosystem ?? ''), fixes, stays };
}

function highest(versions: readonly string[], ecosystem: string): string | undefined {
  const scheme = schemeFor(ecosystem);
  if (scheme === undefined) return versions.length === 1 ? versions[0] : undefined;
  try {
    return versions.toSorted(scheme.compare).at(-1);
  } catch (error) {
    if (error instanceof DataError) return undefined;
    throw error;
  }
}

/** A system package manager's commands. `some` updates the named packages, and `all` updates all packages. */
interface SystemProgram {
  /** Command that updates only some packages. Undefined if the distribution supports only full updates. */
  readonly some: string | undefined;
  readonly all: string;
}

/** Commands by purl type. */
const PROGRAMS: ReadonlyMap<string, SystemProgram> = new Map([
  ['alpm', { some: undefined, all: 'pacman -Syu --noconfirm' }],
  ['apk', { some: 'apk add --no-cache --upgrade', all: 'apk upgrade --no-cache' }],
  [
    'deb',
    {
      some: 'apt-get update && apt-get install --only-upgrade --yes',
      all: 'apt-get update && apt-get upgrade --yes',
    },
  ],
  ['rpm', { some: 'dnf upgrade --assumeyes', all: 'dnf upgrade --assumeyes' }],
]);

const ZYPPER = 'zypper --non-interactive update';
const TDNF = 'tdnf update --assumeyes';

/** Commands for distributions that do not use the usual package manager for their package format. */
const OTHER_PROGRAMS: ReadonlyMap<string, SystemProgram> = new Map([
  ['Azure Linux', { some: TDNF, all: TDNF }],
  ['SUSE', { some: ZYPPER, all: ZYPPER }],
  ['openSUSE', { some: ZYPPER, all: ZYPPER }],
]);

/** Returns the command that updates packages from one distribution. */
export function systemCommand(items: readonly Package[]): string | undefined {
  const [first] = items;
  if (first === undefined) return undefined;
  const { base } = parseEcosystem(first.ecosystem ?? '');
  const program = OTHER_PROGRAMS.get(base) ?? PROGRAMS.get(first.type);
  if (program?.some === undefined) return program?.all;
  const names = [...new Set(items.map(({ name }) => name))].sort();
  if (names.length > MAX_NAMES) return program.all;
  const words = shellWords(names);
  return words === undefined ? undefined : `${program.some} ${words}`;
}
