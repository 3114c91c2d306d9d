import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { Operation } from './operation.ts';

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats.default(ajv);

const compiled = new Map<string, ValidateFunction>();

/** Returns the problem with the query and the body of a request. Undefined if GitHub would accept it. */
export function requestProblems(
  operation: Operation,
  query: Readonly<Record<string, string>>,
  body: unknown,
): readonly string[] {
  const unknown = Object.keys(query)
    .filter((name) => !(operation.query ?? []).includes(name))
    .map((name) => `unknown query parameter '${name}'`);
  const numbers = ['page', 'per_page'].filter(
    (name) => query[name] !== undefined && !/^\d+$/.test(query[name]),
  );
  const wrong = numbers.map((name) => `query parameter '${name}' is no number`);
  return [...unknown, ...wrong, ...bodyProblems(operation, body)];
}

function bodyProblems(operation: Operation, body: unknown): readonly string[] {
  if (operation.body === undefined) return body === undefined ? [] : ['a body where none belongs'];
  if (operation.body === 'bytes') return [];
  const validate = compiled.get(operation.id) ?? ajv.compile(operation.body);
  compiled.set(operation.id, validate);
  if (validate(body)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `body${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
