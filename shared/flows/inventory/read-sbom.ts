import { DataError, UserError } from '../../errors/errors.ts';
import type { Inventory } from '../../model/inventory.ts';
import { readDocument } from '../../sbom/read-document.ts';

/**
 * Parses an SBOM and returns its inventory.
 *
 * @throws {UserError} `input-invalid` if the document cannot be read.
 */
export function readSbom(bytes: Buffer, name: string): Inventory {
  try {
    return readDocument(bytes, name);
  } catch (cause) {
    if (!(cause instanceof DataError)) throw cause;
    const { line } = cause.place;
    const where = line === undefined ? name : `${name}:${line}`;
    const message = `${where} is not a readable SBOM: ${cause.message}`;
    const fix =
      'Set `sbom` to a complete CycloneDX or SPDX document. For a lockfile or a folder, use `path`.';
    throw new UserError('input-invalid', message, fix, { cause });
  }
}
