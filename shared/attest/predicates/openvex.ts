import { DataError } from '../../errors/errors.ts';
import { arrayAt, isObject, type JsonObject, stringAt } from '../../json/guards.ts';

/** The name without a version, which `cosign --type openvex` asks for. */
export const OPENVEX_PREDICATE_TYPE = 'https://openvex.dev/ns';

/** What every version of the format has as `@context`. */
const CONTEXT = /^https:\/\/openvex\.dev\/ns(?:\/v\d{1,3}\.\d{1,3}\.\d{1,3})?$/;

/** @see https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md “Status Labels” */
const STATUSES = new Set(['not_affected', 'affected', 'fixed', 'under_investigation']);

/**
 * An OpenVEX document as a predicate: itself, once it is seen to be one.
 *
 * @throws {DataError} `malformed` naming what a reader would miss.
 */
export function openVexPredicate(document: unknown, path: string): JsonObject {
  if (!isObject(document) || !CONTEXT.test(stringAt(document, '@context') ?? '')) {
    throw malformed('This is no OpenVEX document: its @context is another.', path);
  }
  for (const key of ['@id', 'author', 'timestamp']) {
    if ((stringAt(document, key) ?? '') === '') throw malformed(`It has no ${key}.`, path);
  }
  const statements = arrayAt(document, 'statements') ?? [];
  if (statements.length === 0) throw malformed('It states nothing: statements is empty.', path);
  for (const [index, statement] of statements.entries()) {
    const status = isObject(statement) ? stringAt(statement, 'status') : undefined;
    if (status !== undefined && STATUSES.has(status)) continue;
    throw malformed(`Its statements[${index}] has no status that OpenVEX knows.`, path);
  }
  return document;
}

function malformed(message: string, path: string): DataError {
  return new DataError('malformed', message, { path });
}
