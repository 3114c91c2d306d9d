import { besidePath } from '../ecosystems/paths.ts';
import { asCode, type Draft, folderOf, namesText } from './draft.ts';
import type { FixContext } from './fix-context.ts';
import type { Manager } from './managers/manager.ts';
import { inFolder } from './shell-word.ts';
import type { VulnerablePackage } from './vulnerable-packages.ts';

/** Plans the removal of malware. Does not plan an update, because an update would not undo what the malware did. */
export function removalDraft(
  { item, malware, vulnerabilities }: VulnerablePackage,
  path: string,
  manager: Manager | undefined,
  context: FixContext,
): Draft {
  const { name, version, scope } = item;
  const file = manager?.manifest === undefined ? path : besidePath(path, manager.manifest);
  const target = { name, version, to: undefined, isDevelopment: scope === 'development' };
  const command = item.isDirect === true ? manager?.remove?.(target) : undefined;
  const roots = context.roots(path, item).packages.filter(({ purl }) => purl !== item.purl);
  const place = asCode(file);
  const origin =
    roots.length === 0
      ? ` from ${place}`
      : `: remove or replace ${namesText(roots.map((one) => one.name))} in ${place}, which ${roots.length === 1 ? 'requires' : 'require'} it`;
  return {
    key: `remove\n${path}\n${item.purl}`,
    kind: 'remove',
    path: manager === undefined ? undefined : file,
    member: { item, to: undefined, fixes: [...malware, ...vulnerabilities], stays: [] },
    describe: () => ({
      title: `Remove the malware ${asCode(`${name}@${version}`)}${origin}. Replace all credentials on machines that installed it${command === undefined ? '. Do not just update it' : ''}`,
      command: inFolder(folderOf(path), command),
    }),
  };
}
