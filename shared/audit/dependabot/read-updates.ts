import { DataError } from '../../errors/errors.ts';
import { textPlaces } from '../../json/text-places.ts';
import { readYamlTrees, type YamlMap, yamlAt } from '../../json/yaml-tree.ts';
import type { AuditFile } from '../area.ts';

/** One entry of `updates`. */
export interface Update {
  readonly file: AuditFile;
  readonly map: YamlMap;
  readonly address: string;
}

/**
 * Returns the entries in a Dependabot configuration.
 *
 * @throws {DataError} `malformed` if the file does not have a list of updates, or if an update is not a mapping.
 */
export function readUpdates(file: AuditFile): readonly Update[] {
  const [root] = readYamlTrees(file.text, file.path);
  const updates = yamlAt(root, 'updates');
  if (updates?.kind !== 'list') {
    throw new DataError('malformed', 'the file has no `updates` list', { path: file.path });
  }
  return updates.items.map((map, index) => {
    if (map.kind !== 'map') {
      const line = textPlaces(file.text)(map.span.start).line;
      const message = 'an entry in `updates` is not a mapping';
      throw new DataError('malformed', message, { path: file.path, line });
    }
    const ecosystem = yamlAt(map, 'package-ecosystem');
    const name = ecosystem?.kind === 'scalar' ? ecosystem.text : index;
    return { file, map, address: `updates[${name}]` };
  });
}
