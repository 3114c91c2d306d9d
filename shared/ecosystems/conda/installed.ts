/**
 * Conda: `conda-meta/<name>-<version>-<build>.json`, one file for each package installed in an environment. Source:
 * https://docs.conda.io/projects/conda/en/stable/dev-guide/specs/prefix-record.html
 */
import { arrayAt, isObject, type JsonObject, stringAt } from '../../json/guards.ts';
import { parseJson } from '../../json/parse-json.ts';
import { jsonLines, lineAt } from '../../json/positions.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { packageOf } from '../package-of.ts';
import { archiveType, channelName, hashesOf } from './conda-record.ts';

export const condaMeta: FileFormat = {
  wanted: { directories: ['conda-meta'] },
  wantedIn: ['image'],
  isPrimary: (path) => path.endsWith('.json'),
  parse: parseRecord,
};

function parseRecord(file: EcosystemFile): ParsedFile {
  const text = file.bytes.toString('utf8');
  const record = parseJson(text, file.path);
  const name = isObject(record) ? stringAt(record, 'name') : undefined;
  if (!isObject(record) || name === undefined) return { packages: [], problems: [] };
  const found = packageOf(file, {
    type: 'conda',
    name,
    version: stringAt(record, 'version') ?? '',
    qualifiers: {
      build: stringAt(record, 'build') ?? stringAt(record, 'build_string'),
      channel: channelName(stringAt(record, 'channel')),
      subdir: stringAt(record, 'subdir'),
      type: archiveType(stringAt(record, 'fn') ?? stringAt(record, 'url') ?? ''),
    },
    line: lineAt(
      jsonLines(text, (path) => path.length === 0),
      'name',
    ),
    license: stringAt(record, 'license'),
    hashes: hashesOf(record),
    downloadUrl: stringAt(record, 'url'),
    isDirect: requested(record),
  });
  return { packages: [found], problems: [] };
}

/** True if the user requested the package. The field is empty in a cloned environment and missing in old records. */
function requested(record: JsonObject): boolean | undefined {
  const specs = arrayAt(record, 'requested_specs') ?? [stringAt(record, 'requested_spec')];
  const [first] = specs;
  if (first === undefined && arrayAt(record, 'requested_specs') === undefined) return undefined;
  return first !== undefined && first !== '' && first !== 'None';
}
