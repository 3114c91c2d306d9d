import { DataError } from '../../errors/errors.ts';
import { arrayAt, isObject, type JsonObject, stringAt } from '../../json/guards.ts';

/** Predicate type without a version, as `cosign --type openvex` expects it. */
export const OPENVEX_PREDICATE_TYPE = 'https://openvex.dev/ns';

/** Matches the `@context` field in every version of the format. */
const CONTEXT = /^https:\/\/openvex\.dev\/ns(?:\/v\d{1,3}\.\d{1,3}\.\d{1,3})?$/;

/** @see https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md “Status Labels” */
const STATUSES = new Set(['not_affected', 'affected', 'fixed', 'under_investigation']);

/**
 * Checks the structure of an OpenVEX document, and returns it unchanged as a predicate.
 *
 * @throws {DataError} `malformed` with the name of the missing or invalid field.
 */
export function openVexPredicate(document: unknown, path: string): JsonObject {
  if (!isObject(document) || !CONTEXT.test(stringAt(document, '@context') ?? '')) {
    throw malformed('The document is not OpenVEX: it has a different @context.', path);
  }
  for (const key of ['@id', 'author', 'timestamp']) {
    if ((stringAt(document, key) ?? '') === '')
      throw malformed(`The document has no ${key}.`, path);
  }
  const statements = arrayAt(document, 'statements') ?? [];
  if (statements.length === 0) throw malformed('The document has no statements.', path);
  for (const [index, statement] of statements.entries()) {
    const status = isObject(statement) ? stringAt(statement, 'status') : undefined;
    if (status !== undefined && STATUSES.has(status)) continue;
    throw malformed(`statements[${index}] has no valid OpenVEX status.`, path);
  }
  return document;
}

function malformed(message: string, path: string): DataError {
  return new DataError('malformed', message, { path });
}
