import { SYSTEM_TYPES } from '../ecosystems/system-types.ts';
import { chooseVersion } from './choose-version.ts';
import { asCode, type Draft, type Member, membersText } from './draft.ts';
import type { FixContext } from './fix-context.ts';
import { noneDraft } from './none-draft.ts';
import { shell } from './shell-word.ts';
import { systemCommand, systemMember } from './system-draft.ts';
import type { VulnerablePackage } from './vulnerable-packages.ts';

/** Plans an update to a newer base image, for packages that come from the base image. */
export function baseImageDraft(vulnerable: VulnerablePackage, context: FixContext): Draft {
  const { item, vulnerabilities } = vulnerable;
  const isSystem = SYSTEM_TYPES.has(item.type);
  const member = isSystem ? systemMember(item, vulnerabilities) : chosenMember(vulnerable, context);
  if (member.fixes.length === 0) return noneDraft(item, vulnerabilities);
  const base = context.baseName === undefined ? 'the base image' : asCode(context.baseName);
  return {
    key: 'base-image',
    kind: 'base-image',
    isUncertain: true,
    member,
    describe: (members) => ({
      title: `Build the image again with a newer version of ${base}`,
      alternative: runLine(members),
    }),
  };
}

/** Returns the line of a Dockerfile that updates the packages of the distribution. */
function runLine(members: readonly Member[]): string | undefined {
  const items = members.map(({ item }) => item).filter(({ type }) => SYSTEM_TYPES.has(type));
  const command = systemCommand(items);
  return command === undefined ? undefined : `\`RUN ${command}\` in the Dockerfile`;
}

/** Plans the update of a package that the build copied into an image. */
export function rebuildDraft(vulnerable: VulnerablePackage, context: FixContext): Draft {
  const { item, vulnerabilities } = vulnerable;
  const member = chosenMember(vulnerable, context);
  if (member.fixes.length === 0) return noneDraft(item, vulnerabilities);
  const unit = unitOf(item.locations[0]?.path ?? '');
  return {
    key: `rebuild\n${item.type}\n${unit}`,
    kind: 'rebuild',
    member,
    describe: (members) => ({
      title: `Update ${membersText(members, goalOf, 'package')} in the application in ${asCode(unit)}, and build the image again`,
      command: item.type === 'golang' ? goCommand(members) : undefined,
    }),
  };
}

function chosenMember({ item, vulnerabilities }: VulnerablePackage, { known }: FixContext): Member {
  const { to, fixes, stays } = chooseVersion(item, vulnerabilities, known);
  return { item, to, fixes, stays };
}

function goalOf({ item, to }: Member): string {
  return `${asCode(`${item.name}@${item.version}`)} to ${to}`;
}

/** Folders that contain installed packages. The part of the path before such a folder is the application. */
const INSTALL_FOLDERS =
  /^(.*?)\/?(?:node_modules|site-packages|dist-packages|vendor|specifications)\//;

/** Returns the program, archive or folder that contains a package. */
function unitOf(path: string): string {
  const folder = INSTALL_FOLDERS.exec(path)?.[1];
  return folder === undefined ? path : folder || '/';
}

/** Maximum number of modules in a command. */
const MAX_MODULES = 10;

function goCommand(members: readonly Member[]): string | undefined {
  if (members.length > MAX_MODULES) return undefined;
  const commands = members.map(
    ({ item, to = '' }) => shell`${`${item.name}@v${to.replace(/^v/, '')}`}`,
  );
  return commands.includes(undefined) ? undefined : `go get ${commands.join(' ')} && go mod tidy`;
}
