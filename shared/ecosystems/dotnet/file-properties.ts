import type { Problem } from '../../model/inventory.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import type { XmlElement } from '../xml.ts';

/** Names of the files that Assay reads in any folder, by the property that can name a different file. */
const READ_NAMES: ReadonlyMap<string, RegExp> = new Map([
  ['DirectoryBuildPropsPath', /(?:^|[\\/)])Directory\.Build\.props$/],
  ['DirectoryBuildTargetsPath', /(?:^|[\\/)])Directory\.Build\.targets$/],
  ['DirectoryPackagesPropsPath', /(?:^|[\\/)])(?:Directory\.Packages|[Pp]ackages)\.props$/],
  ['NuGetLockFilePath', /(?:^|[\\/)])packages\.(?:[^\\/]+\.)?lock\.json$/],
]);

/** Reports each property that names a file that is not read. */
export function unreadFiles(
  { path }: EcosystemFile,
  groups: readonly XmlElement[],
): readonly Problem[] {
  const properties = groups.flatMap(({ children }) => children);
  return properties.flatMap(({ name, text, line }) => {
    const [property, readName] =
      [...READ_NAMES].find(([one]) => one.toLowerCase() === name.toLowerCase()) ?? [];
    if (text === '' || readName === undefined || readName.test(text)) return [];
    const message = `${property} names ${text.slice(0, 100)}, which is not read. Fix: remove the property and use the default file name`;
    return [{ code: 'not-found', message, path, line }];
  });
}
