/**
 * Reads `.github/workflows/actions.lock`, which contains the commits of the actions that workflows use directly or
 * indirectly. Source: https://github.com/github/gh-actions-lock, format v0.0.2
 */
import { isObject, objectAt, stringAt } from '../../json/guards.ts';
import { parseYaml, yamlLines } from '../../json/yaml.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { parseEach } from '../parse-each.ts';
import { notALockfile, objectEntry, unread } from '../unread.ts';
import { packageOfUse } from './uses.ts';

export const actionsLock: FileFormat = {
  role: 'lockfile',
  wanted: { pathSuffixes: ['.github/workflows/actions.lock'] },
  wantedIn: ['directory', 'file'],
  parse: parseActionsLock,
};

function parseActionsLock(file: EcosystemFile): ParsedFile {
  const text = file.bytes.toString('utf8');
  const lockfile = parseYaml(text, file.path);
  const dependencies = isObject(lockfile) ? objectAt(lockfile, 'dependencies') : undefined;
  if (dependencies === undefined) throw notALockfile(file, 'dependencies', FIX);
  const lines = yamlLines(text, file.path);
  return parseEach(Object.entries(dependencies), ([uses, value]) => {
    const line = lines.get(`dependencies.${uses}`);
    const commit = stringAt(objectEntry(file, value, { text: uses, line }), 'commit');
    const found = packageOfUse(file, uses, { line, downloadUrl: placeOf(uses, commit) });
    if (found === undefined) throw unread(file, { text: uses, line }, FIX);
    return found;
  });
}

const FIX = 'regenerate actions.lock with gh-actions-lock';

/** Returns the download location of an action at the locked commit. In the file, the commit has the form `sha1-…`. */
function placeOf(uses: string, commit: string | undefined): string | undefined {
  const hash = /^sha(?:1|256)-([0-9a-f]{40,64})$/.exec(commit ?? '')?.[1];
  const repository = /^[\w.-]+\/[\w.-]+/.exec(uses)?.[0];
  if (hash === undefined || repository === undefined) return undefined;
  return `git+https://github.com/${repository}@${hash}`;
}
