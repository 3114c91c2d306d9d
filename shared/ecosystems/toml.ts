import { parse, TomlError } from 'smol-toml';
import { DataError } from '../errors/errors.ts';
import type { JsonObject } from '../json/guards.ts';
import type { EcosystemFile } from './ecosystem.ts';

/**
 * The table of a TOML file.
 *
 * @throws {DataError} `malformed`, with the line.
 */
export function readToml(file: EcosystemFile): JsonObject {
  try {
    return parse(file.bytes.toString('utf8'));
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause;
    const [reason = ''] = cause.message.split('\n', 1);
    const place = { path: file.path, line: cause.line };
    throw new DataError('malformed', `this is not valid TOML: ${reason}`, place, { cause });
  }
}

/** Lines of the headers of an array of tables, such as `[[package]]`, in order. */
export function tableLines(file: EcosystemFile, header: string): readonly number[] {
  const lines: number[] = [];
  for (const [index, row] of file.bytes.toString('utf8').split('\n').entries()) {
    if (row.trim() === header) lines.push(index + 1);
  }
  return lines;
}
