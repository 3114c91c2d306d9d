import { DataError } from '../errors/errors.ts';
import { isObject, stringAt } from '../json/guards.ts';
import { parseExactJson } from '../json/parse-exact-json.ts';
import { csafStatements } from './csaf.ts';
import { cycloneDxStatements } from './cyclonedx-vex.ts';
import { openVexStatements } from './openvex.ts';
import type { VexDocument, VexStatement } from './vex-statement.ts';

/** Maximum size of a document, in bytes. The largest CSAF documents from vendors are about 10 MB. */
const MAX_BYTES = 32 * 1024 * 1024;

/** Maximum number of statements in a document, and maximum number of products in all statements together. */
const MAX_ITEMS = 200_000;

/**
 * Reads a VEX document in OpenVEX, CycloneDX or CSAF format.
 *
 * @param path Path to show in messages.
 * @throws {DataError} if the document has another format, is not valid, or is too large.
 */
export function readVex(bytes: Buffer, path: string): VexDocument {
  if (bytes.length > MAX_BYTES) throw tooLarge(path, `${MAX_BYTES} bytes`);
  const statements = statementsOf(parseExactJson(bytes, path), path);
  const items = statements.reduce((sum, { products }) => sum + products.length + 1, 0);
  if (items > MAX_ITEMS) throw tooLarge(path, `${MAX_ITEMS} statements and products`);
  if (statements.length > 0) return { path, statements };
  throw new DataError('malformed', 'the document has no VEX statements', { path });
}

function statementsOf(document: unknown, path: string): readonly VexStatement[] {
  if (isObject(document)) {
    if (stringAt(document, '@context')?.startsWith('https://openvex.dev/ns') === true) {
      return openVexStatements(document, path);
    }
    if (stringAt(document, 'bomFormat') === 'CycloneDX') return cycloneDxStatements(document);
    if (isObject(document['document'])) return csafStatements(document, path);
  }
  const message = 'the document is neither OpenVEX nor CycloneDX nor CSAF';
  throw new DataError('malformed', message, { path });
}

function tooLarge(path: string, limit: string): DataError {
  return new DataError('limit-exceeded', `the document has more than ${limit}`, { path });
}
