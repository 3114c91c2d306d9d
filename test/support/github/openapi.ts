import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { Call, Operation, Reply } from './operation.ts';

/** Checks requests and responses against the OpenAPI description of GitHub. */
export interface OpenApi {
  /**
   * True if the description has this operation. The description can be partial, or belong to a different kind of
   * GitHub server.
   */
  readonly knows: (operation: Operation) => boolean;
  readonly requestProblems: (operation: Operation, call: Call) => readonly string[];
  readonly replyProblems: (operation: Operation, reply: Reply) => readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

/** Responses that any operation can send, and that the description does not repeat for each operation. */
const COMMON_STATUS: ReadonlySet<number> = new Set([400, 401, 403, 404, 422, 429]);

export function openApi(description: unknown): OpenApi {
  const root = withNullTypes(description) as Json;
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  // Formats defined by GitHub.
  ajv.addFormat('repo.nwo', /^[^/]+\/[^/]+$/);
  ajv.addFormat('timestamp', true);
  ajv.addSchema({ ...root, $id: 'github' });
  const validators = new Map<string, ValidateFunction>();
  const check = (pointer: string, value: unknown): readonly string[] => {
    const validate = validators.get(pointer) ?? ajv.compile({ $ref: `github#${pointer}` });
    validators.set(pointer, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message, params }) =>
      [instancePath, message, JSON.stringify(params)].join(' ').trim(),
    );
  };
  const at = (pointer: string) => locate(root, pointer);
  return {
    knows: (operation) => at(pointerOf(operation)) !== undefined,
    requestProblems: (operation, call) => [
      ...parameterProblems(operation, call, at, check),
      ...bodyProblems(operation, call, at, check),
    ],
    replyProblems: (operation, reply) => replyProblems(operation, reply, at, check),
  };
}

/** OpenAPI 3.0 writes `nullable` where JSON Schema has the type `null`. */
function withNullTypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNullTypes);
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withNullTypes(item)]),
  );
  // A property can also have that name.
  if (typeof nullable !== 'boolean') return nullable === undefined ? rest : { ...rest, nullable };
  if (!nullable) return rest;
  const { type, enum: values } = rest as { type?: unknown; enum?: readonly unknown[] };
  if (typeof type !== 'string') return { anyOf: [rest, { type: 'null' }] };
  return {
    ...rest,
    type: [type, 'null'],
    ...(values === undefined ? {} : { enum: [...values, null] }),
  };
}

type At = (pointer: string) => Located | undefined;
type Check = (pointer: string, value: unknown) => readonly string[];

interface Located {
  /** Returns the pointer after resolving `$ref`s. */
  readonly pointer: string;
  readonly value: unknown;
}

function parameterProblems(operation: Operation, call: Call, at: At, check: Check) {
  const pointer = `${pointerOf(operation)}/parameters`;
  const count = ((at(pointer)?.value ?? []) as readonly unknown[]).length;
  const known = new Set<string>();
  const problems: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const parameter = at(`${pointer}/${index}`);
    if (parameter === undefined) continue;
    const { name, in: place, required } = parameter.value as Record<string, string>;
    if (name === undefined) continue;
    if (place === 'query') known.add(name);
    const given =
      place === 'path' ? call.params[name] : place === 'query' ? call.query[name] : undefined;
    if (given === undefined && required && place !== 'header') problems.push(`${name} is missing`);
    if (given === undefined) continue;
    const schema = `${parameter.pointer}/schema`;
    const value = typedValue(at(schema)?.value, given);
    problems.push(...check(schema, value).map((problem) => `${name} ${problem}`));
  }
  const unknown = Object.keys(call.query).filter((name) => !known.has(name));
  return [...problems, ...unknown.map((name) => `unknown query parameter '${name}'`)];
}

function bodyProblems(operation: Operation, call: Call, at: At, check: Check): readonly string[] {
  const body = at(`${pointerOf(operation)}/requestBody`);
  if (body === undefined || operation.body === 'bytes') return [];
  const schema = at(`${body.pointer}/content/application~1json/schema`);
  if (schema === undefined) return [];
  const { properties } = schema.value as { properties?: Json };
  const keys = properties === undefined ? [] : Object.keys(call.body as Json);
  const unknown = keys.filter((key) => !Object.hasOwn(properties ?? {}, key));
  return [
    ...check(schema.pointer, call.body).map((problem) => `body ${problem}`),
    ...unknown.map((key) => `unknown key '${key}' in the body`),
  ];
}

function replyProblems(
  operation: Operation,
  { status, json }: Reply,
  at: At,
  check: Check,
): readonly string[] {
  const answer = at(`${pointerOf(operation)}/responses/${status}`);
  if (answer === undefined) {
    return status >= 500 || COMMON_STATUS.has(status) ? [] : [`status ${status} is not described`];
  }
  const schema = at(`${answer.pointer}/content/application~1json/schema`);
  return schema === undefined ? [] : check(schema.pointer, json);
}

/** Query and path parameters are strings. */
function typedValue(schema: unknown, given: string): unknown {
  const { type } = (schema ?? {}) as { type?: string };
  if ((type === 'integer' || type === 'number') && /^-?\d+$/.test(given)) return Number(given);
  if (type === 'boolean' && /^(?:true|false)$/.test(given)) return given === 'true';
  return given;
}

function pointerOf(operation: Operation): string {
  return `/paths/${escapeKey(operation.path)}/${operation.method.toLowerCase()}`;
}

/** Resolves a JSON pointer, and the `$ref`s on its path. */
function locate(root: Json, pointer: string): Located | undefined {
  let value: unknown = root;
  let here = '';
  for (const key of pointer.split('/').slice(1)) {
    const next = (value as Json | undefined)?.[key.replaceAll('~1', '/').replaceAll('~0', '~')];
    if (next === undefined) return undefined;
    const reference = (next as Json)['$ref'];
    if (typeof reference === 'string') {
      const target = locate(root, reference.slice(1));
      if (target === undefined) return undefined;
      value = target.value;
      here = target.pointer;
    } else {
      value = next;
      here = `${here}/${key}`;
    }
  }
  return { pointer: here, value };
}

function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
