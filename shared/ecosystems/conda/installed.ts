/**
 * Conda: `conda-meta/<name>-<version>-<build>.json`, one file for each package installed in an environment. Source:
 * https://docs.conda.io/projects/conda/en/stable/dev-guide/specs/prefix-record.html
 */
import { arrayAt, isObject, type JsonObject, stringAt } from '../../json/guards.ts';
import { parseJson } from '../../json/parse-json.ts';
import { jsonLines, lineAt } from '../../json/positions.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { packageOf } from '../package-of.ts';
import { baseName } from '../paths.ts';
import { archiveType, channelName, hashesOf } from './conda-record.ts';

export const condaMeta: FileFormat = {
  wanted: { directories: ['conda-meta'] },
  wantedIn: ['image'],
  isPrimary: (path) => path.endsWith('.json'),
  parse: parseRecord,
};

/**
 * Matches `<name>-<version>-<build>.json`. conda itself takes the name, version and build of a package from this file
 * name.
 */
const NAME = /^(.+)-(\d[^-]*)-([^-]+)\.json$/;

function parseRecord(file: EcosystemFile): ParsedFile {
  const text = file.bytes.toString('utf8');
  const record = parseJson(text, file.path);
  const stated = isObject(record) ? record : {};
  const [, named, otherVersion, otherBuild] = NAME.exec(baseName(file.path)) ?? [];
  const name = stringAt(stated, 'name') ?? named;
  // A file without a package name is skipped. Other tools keep their own records in this folder.
  if (name === undefined) return { packages: [], problems: [] };
  const found = packageOf(file, {
    type: 'conda',
    name,
    version: stringAt(stated, 'version') ?? otherVersion ?? '',
    qualifiers: {
      build: stringAt(stated, 'build') ?? stringAt(stated, 'build_string') ?? otherBuild,
      channel: channelName(stringAt(stated, 'channel')),
      subdir: stringAt(stated, 'subdir'),
      type: archiveType(stringAt(stated, 'fn') ?? stringAt(stated, 'url') ?? ''),
    },
    line: lineAt(
      jsonLines(text, (path) => path.length === 0),
      'name',
    ),
    license: stringAt(stated, 'license'),
    hashes: hashesOf(stated),
    downloadUrl: stringAt(stated, 'url'),
    isDirect: requested(stated),
  });
  return { packages: [found], problems: [] };
}

/**
 * True if the user requested the package. False if the list of requests is empty, as in a cloned environment. Undefined
 * for an old record that does not have this list.
 */
function requested(record: JsonObject): boolean | undefined {
  const specs = arrayAt(record, 'requested_specs') ?? [stringAt(record, 'requested_spec')];
  const [first] = specs;
  if (first === undefined && arrayAt(record, 'requested_specs') === undefined) return undefined;
  return first !== undefined && first !== '' && first !== 'None';
}
