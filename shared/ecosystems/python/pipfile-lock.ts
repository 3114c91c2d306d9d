/** Python: `Pipfile.lock`. Source: https://pipenv.pypa.io/en/latest/pipfile.html */
import { DataError } from '../../errors/errors.ts';
import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import { parseJson } from '../../json/parse-json.ts';
import { type JsonLines, jsonLines, lineAt } from '../../json/positions.ts';
import type { Problem } from '../../model/inventory.ts';
import type { Package, Scope } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { problemOf } from '../package-of.ts';
import { pythonPackage } from './python-package.ts';

export const pipfileLock: FileFormat = {
  wanted: { names: ['Pipfile.lock'] },
  wantedIn: ['directory', 'file'],
  parse: parsePipfileLock,
};

const SECTIONS: readonly (readonly [string, Scope])[] = [
  ['default', 'runtime'],
  ['develop', 'development'],
];

function parsePipfileLock(file: EcosystemFile): ParsedFile {
  const text = file.bytes.toString('utf8');
  const lockfile = parseJson(text, file.path);
  if (!isObject(lockfile)) {
    throw new DataError('malformed', 'a lockfile is a JSON object', { path: file.path });
  }
  const lines = jsonLines(text, (path) => path.length < 2);
  const packages: Package[] = [];
  const problems: Problem[] = [];
  for (const [section, scope] of SECTIONS) {
    const entries = objectAt(lockfile, section) ?? {};
    for (const name of Object.keys(entries)) {
      try {
        packages.push(...readEntry(file, entries, name, { section, scope, lines }));
      } catch (error) {
        problems.push(problemOf(error));
      }
    }
  }
  return { packages, problems };
}

interface Section {
  readonly section: string;
  readonly scope: Scope;
  readonly lines: JsonLines;
}

/** What is in this source tree (`path`) or of a repository (`git`) has no version. */
function readEntry(
  file: EcosystemFile,
  entries: JsonObject,
  name: string,
  { section, scope, lines }: Section,
): readonly Package[] {
  const entry = objectAt(entries, name) ?? {};
  const version = (stringAt(entry, 'version') ?? '').replace(/^={2,3}/, '');
  if (version === '') return [];
  const line = lineAt(lines, section, name);
  return [pythonPackage(file, { name, version, line, scope, downloadUrl: stringAt(entry, 'git') })];
}
