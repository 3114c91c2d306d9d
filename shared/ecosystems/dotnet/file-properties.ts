import type { Problem } from '../../model/inventory.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import type { XmlElement } from '../xml.ts';

/**
 * MSBuild properties that specify the path of a file. The pattern for each property matches the file names that Assay
 * reads in any folder.
 */
const READ_NAMES: ReadonlyMap<string, RegExp> = new Map([
  ['DirectoryBuildPropsPath', /(?:^|[\\/)])Directory\.Build\.props$/],
  ['DirectoryBuildTargetsPath', /(?:^|[\\/)])Directory\.Build\.targets$/],
  ['DirectoryPackagesPropsPath', /(?:^|[\\/)])(?:Directory\.Packages|[Pp]ackages)\.props$/],
  ['NuGetLockFilePath', /(?:^|[\\/)])packages\.(?:[^\\/]+\.)?lock\.json$/],
]);

/**
 * Matches the names of properties, such as `CustomBeforeMicrosoftCommonProps`, that list additional files. MSBuild
 * imports these files before or after its own files.
 *
 * @see https://learn.microsoft.com/visualstudio/msbuild/customize-your-build
 */
const HOOK =
  /^(?:Custom(?:Before|After)\w+|(?:Before|After)Microsoft\w+|ForceImport(?:Before|After)\w+|AlternateCommonProps|LanguageTargets)$/i;

/**
 * True if the property value lists at least one file. A reference to the property itself does not count, because it
 * only keeps the previous value.
 */
function hooked(name: string, text: string): boolean {
  const own = `$(${name})`.toLowerCase();
  return text.split(';').some((path) => path.trim() !== '' && path.trim().toLowerCase() !== own);
}

/** Reports each property that refers to a file that Assay does not read. */
export function unreadFiles(
  { path }: EcosystemFile,
  groups: readonly XmlElement[],
): readonly Problem[] {
  const properties = groups.flatMap(({ children }) => children);
  return properties.flatMap(({ name, text, line }) => {
    if (HOOK.test(name) && hooked(name, text)) return [unread(path, name, text, line)];
    const [property, readName] =
      [...READ_NAMES].find(([one]) => one.toLowerCase() === name.toLowerCase()) ?? [];
    if (text === '' || readName === undefined || readName.test(text)) return [];
    return [unread(path, property ?? name, text, line)];
  });
}

function unread(path: string, property: string, text: string, line: number): Problem {
  const message = `${property} is set to ${text.slice(0, 100)}, which Assay does not read. Fix: remove the property and use the default file name`;
  return { code: 'not-found', message, path, line };
}
