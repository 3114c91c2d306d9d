/**
 * Reads Crystal's `shard.lock` and `shard.yml`. Source:
 * https://github.com/crystal-lang/shards/blob/master/docs/shard.yml.adoc
 */
import { isObject, type JsonObject, objectAt, scalarText } from '../../json/guards.ts';
import { parseYaml } from '../../json/yaml.ts';
import type { EcosystemFile, FileFormat } from '../ecosystem.ts';
import { baseName, besidePath } from '../paths.ts';
import { notALockfile } from '../unread.ts';
import { type StatedPackage, uncovered } from './uncovered.ts';

const LOCKFILE = 'shard.lock';

export const shardLock: FileFormat = uncovered(
  { wanted: { names: [LOCKFILE] } },
  'generic',
  (file) => {
    const shards = documentOf(file, 'shards');
    return inTable(objectAt(shards, 'shards'));
  },
);

/**
 * Lists the dependencies in a `shard.yml` only if there is no lockfile next to it, because a lockfile lists their exact
 * versions.
 */
export const shardYml: FileFormat = uncovered(
  {
    wanted: { names: ['shard.yml', LOCKFILE] },
    isPrimary: (path) => baseName(path) === 'shard.yml',
  },
  'generic',
  (file, context) => {
    const document = documentOf(file, 'name');
    if (context.file(besidePath(file.path, LOCKFILE)) !== undefined) return [];
    const tables = ['dependencies', 'development_dependencies'];
    return tables.flatMap((key) => inTable(objectAt(document, key)));
  },
);

function documentOf(file: EcosystemFile, key: string): JsonObject {
  const document = parseYaml(file.bytes.toString('utf8'), file.path);
  if (isObject(document) && Object.hasOwn(document, key)) return document;
  throw notALockfile(file, key, 'run `shards install`');
}

function inTable(table: JsonObject | undefined): readonly StatedPackage[] {
  return Object.entries(table ?? {}).map(([name, value]) => {
    const stated = isObject(value) ? scalarText(value['version']) : '';
    return { name, version: /^\d[\w.+-]*$/.exec(stated)?.[0] ?? '' };
  });
}
