import { baseName } from '../ecosystems/paths.ts';
import { chooseVersion } from './choose-version.ts';
import { asCode, type Draft, folderOf } from './draft.ts';
import type { FixContext } from './fix-context.ts';
import { noneDraft } from './none-draft.ts';
import { inFolder, shell } from './shell-word.ts';
import type { VulnerablePackage } from './vulnerable-packages.ts';

/** OSV's name for Go's standard library. */
export const STANDARD_LIBRARY = 'stdlib';

/** Plans an update of the Go toolchain for findings in the standard library, which is part of the toolchain. */
export function toolchainDraft(
  { item, vulnerabilities }: VulnerablePackage,
  path: string,
  { known, sourceKind }: FixContext,
): Draft {
  const { to, fixes, stays } = chooseVersion(item, vulnerabilities, known);
  if (to === undefined) return noneDraft(item, vulnerabilities);
  const isModule = baseName(path) === 'go.mod';
  const version = to.replace(/^(?:go|v)/, '');
  return {
    key: `toolchain\n${path}\n${item.version}`,
    kind: 'toolchain',
    path: isModule ? path : undefined,
    member: { item, to, fixes, stays },
    describe: () =>
      isModule
        ? {
            title: `Use Go ${version} or later in ${asCode(path)}`,
            command: inFolder(folderOf(path), shell`go get toolchain@${`go${version}`}`),
          }
        : {
            title: `Build ${asCode(sourceKind === 'image' ? `/${path}` : path)} again with Go ${version} or later: set \`toolchain\` in \`go.mod\`, or use a newer Go image for the build`,
          },
  };
}
