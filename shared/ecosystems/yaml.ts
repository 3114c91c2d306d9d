import { loadAll, YAMLException } from 'js-yaml';
import { DataError } from '../errors/errors.ts';
import type { EcosystemFile } from './ecosystem.ts';

/**
 * Every document of a YAML file. Aliases share what they name: go through the values as a tree only where
 * a key is known, or a small file becomes an endless one.
 *
 * @throws {DataError} `malformed`, with the line.
 */
export function readYaml(file: EcosystemFile): readonly unknown[] {
  try {
    return loadAll(file.bytes.toString('utf8'));
  } catch (cause) {
    if (!(cause instanceof YAMLException)) throw cause;
    const line = typeof cause.mark?.line === 'number' ? cause.mark.line + 1 : undefined;
    const message = `this is not valid YAML: ${cause.reason}`;
    throw new DataError('malformed', message, { path: file.path, line }, { cause });
  }
}
