/**
 * Reads `.yarnrc.yml`, in which Yarn 2 and 3 can change the name of the lockfile. Source:
 * https://v3.yarnpkg.com/configuration/yarnrc#lockfileFilename
 */
import { parseYamlDocuments } from '../../json/yaml.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { objectEntry } from '../unread.ts';
import { isInstalled } from './install-paths.ts';
import { YARN_SETTINGS } from './yarn-rules.ts';

export const yarnSettings: FileFormat = {
  role: 'manifest',
  wanted: { names: [YARN_SETTINGS] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => !isInstalled(path),
  parse: parseYarnSettings,
};

function parseYarnSettings(file: EcosystemFile): ParsedFile {
  const [settings = {}] = parseYamlDocuments(file.bytes.toString('utf8'), file.path);
  const name = objectEntry(file, settings ?? {}, { text: YARN_SETTINGS })['lockfileFilename'];
  if (name === undefined || name === 'yarn.lock') return { packages: [], problems: [] };
  const message =
    'lockfileFilename specifies a file that Assay does not read. Fix: rename the lockfile to yarn.lock';
  return { packages: [], problems: [{ code: 'not-found', message, path: file.path }] };
}
