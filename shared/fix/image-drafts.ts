import { SYSTEM_TYPES } from '../ecosystems/system-types.ts';
import { chooseVersion } from './choose-version.ts';
import { asCode, type Draft, type Member, membersText } from './draft.ts';
import type { FixContext } from './fix-context.ts';
import { noneDraft } from './none-draft.ts';
import { shell } from './shell-word.ts';
import { runLine, systemMember } from './system-draft.ts';
import type { VulnerablePackage } from './vulnerable-packages.ts';

/** Plans the update of a package that belongs to the base image: an update to a newer base image. */
export function baseImageDraft(vulnerable: VulnerablePackage, context: FixContext): Draft {
  const { item, vulnerabilities } = vulnerable;
  const isSystem = SYSTEM_TYPES.has(item.type);
  const member = isSystem ? systemMember(item, vulnerabilities) : chosenMember(vulnerable, context);
  if (member.fixes.length === 0) return noneDraft(item, vulnerabilities);
  const { baseName } = context;
  const base =
    baseName === undefined
      ? 'the base image, which the last `FROM` in the Dockerfile specifies'
      : `${asCode(baseName)} in the Dockerfile’s \`FROM\``;
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
      title: `Update ${membersText(members, goalOf, 'package')} in the source of ${asCode(`/${unit}`)}${manifestText(item.type)}, and build the image again`,
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

/** Files in which users set the versions of packages, by purl type. */
const MANIFESTS: ReadonlyMap<string, string> = new Map([
  ['cargo', '`Cargo.toml`'],
  ['composer', '`composer.json`'],
  ['gem', '`Gemfile`'],
  ['golang', '`go.mod`'],
  ['maven', '`pom.xml` or `build.gradle`'],
  ['npm', '`package.json`'],
  ['pypi', '`pyproject.toml` or `requirements.txt`'],
]);

function manifestText(type: string): string {
  const manifest = MANIFESTS.get(type);
  return manifest === undefined ? '' : ` (${manifest})`;
}

/**
 * Matches a path with a folder of installed packages. Captures the part before this folder, which is the folder of the
 * application.
 */
const INSTALL_FOLDERS =
  /^(.*?)\/?(?:node_modules|site-packages|dist-packages|vendor|specifications)\//;

/**
 * Returns the part of an image that must be rebuilt: the program, archive or application folder that contains a
 * package.
 */
function unitOf(path: string): string {
  const folder = INSTALL_FOLDERS.exec(path)?.[1];
  return folder ?? path;
}

/** Maximum number of modules in a command. For more modules, no command is offered. */
const MAX_MODULES = 10;

function goCommand(members: readonly Member[]): string | undefined {
  if (members.length > MAX_MODULES) return undefined;
  const commands = members.map(
    ({ item, to = '' }) => shell`${`${item.name}@v${to.replace(/^v/, '')}`}`,
  );
  return commands.includes(undefined) ? undefined : `go get ${commands.join(' ')} && go mod tidy`;
}
