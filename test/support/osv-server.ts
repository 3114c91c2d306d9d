import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { canariesOf } from '../../shared/advisories/canaries.ts';
import { parseAdvisory } from '../../shared/advisories/parse-advisory.ts';
import { isObject, type JsonObject, stringAt } from '../../shared/json/guards.ts';
import type { Affected } from '../../shared/model/advisory.ts';
import { affects } from '../../shared/versions/affects.ts';
import { normalName } from '../../shared/versions/osv-coordinates.ts';
import { schemeFor } from '../../shared/versions/scheme-for.ts';
import { KEEPS_CONNECTIONS } from './http-server.ts';

/** A failing response: the given status, no response, or half of a response. */
export type OsvFault = 429 | 500 | 'hang' | 'cut';

export interface OsvServer {
  readonly url: string;
  /** Requests such as `POST /v1/querybatch` or `GET /v1/vulns/X`, in order of arrival. */
  readonly requests: readonly string[];
  /** Requests that the real API would refuse. A test checks that there are no such requests. */
  readonly violations: readonly string[];
  /** Maximum number of concurrent requests. */
  readonly mostAtOnce: () => number;
  /** Faults of the next requests, in order. */
  fail(faults: readonly OsvFault[]): void;
  close(): Promise<void>;
}

export interface OsvServerOptions {
  readonly records: readonly JsonObject[];
  /** Additional ecosystems without records. Each has the advisories of its canaries. */
  readonly knows?: readonly string[];
  /** Results per page of a query. The real API returns 1,000. */
  readonly pageSize?: number;
  /** Delay of each response, in milliseconds. */
  readonly delayMs?: number;
}

const MAX_QUERIES = 1_000;
const DEFAULT_PAGE = 1_000;
const QUERY_KEYS = new Set(['package', 'version', 'page_token', 'commit']);
const PACKAGE_KEYS = new Set(['name', 'ecosystem', 'purl']);

interface State {
  readonly records: readonly JsonObject[];
  readonly pageSize: number;
  readonly delayMs: number;
  readonly requests: string[];
  readonly violations: string[];
  readonly faults: OsvFault[];
  atOnce: number;
  mostAtOnce: number;
}

/** Starts an OSV API on loopback that answers from records, with the response forms and limits of the real API. */
export async function startOsvServer(options: OsvServerOptions): Promise<OsvServer> {
  const state: State = {
    records: [...options.records, ...(options.knows ?? KNOWN).map(canaryRecord)],
    pageSize: options.pageSize ?? DEFAULT_PAGE,
    delayMs: options.delayMs ?? 0,
    requests: [],
    violations: [],
    faults: [],
    atOnce: 0,
    mostAtOnce: 0,
  };
  const server = createServer(
    KEEPS_CONNECTIONS,
    (request, response) => void handle(state, request, response),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests: state.requests,
    violations: state.violations,
    mostAtOnce: () => state.mostAtOnce,
    fail: (faults) => void state.faults.push(...faults),
    close: () => close(server),
  };
}

const KNOWN = ['npm', 'PyPI', 'NuGet', 'GitHub Actions'];

/** Advisories of the real API for the packages that distinguish a silent server from a clean result. */
function canaryRecord(ecosystem: string): JsonObject {
  return {
    id: `CANARY-${ecosystem.replaceAll(' ', '-')}`,
    modified: '2020-01-01T00:00:00Z',
    affected: canariesOf(ecosystem).map(({ name, version }) => ({
      package: { ecosystem, name },
      ...(version === ''
        ? { ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }] }] }
        : { versions: [version] }),
    })),
  };
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

async function handle(
  state: State,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await bodyOf(request);
  state.requests.push(`${request.method} ${request.url}`);
  state.mostAtOnce = Math.max(state.mostAtOnce, ++state.atOnce);
  if (state.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, state.delayMs));
  state.atOnce--;
  const fault = state.faults.shift();
  if (fault === 'hang') return;
  const answer = typeof fault === 'number' ? refusal(fault) : answerTo(state, request, body);
  const bytes = Buffer.from(JSON.stringify(answer.json));
  response.writeHead(answer.status, {
    'content-type': 'application/json',
    'content-length': bytes.length,
  });
  if (fault !== 'cut') return void response.end(bytes);
  response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
}

interface OsvAnswer {
  readonly status: number;
  readonly json: unknown;
}

function answerTo(state: State, request: IncomingMessage, body: Buffer): OsvAnswer {
  const { method, url = '' } = request;
  if (method === 'GET' && url.startsWith('/v1/vulns/')) return recordAnswer(state, url);
  if (method === 'POST' && url === '/v1/querybatch') return batchAnswer(state, request, body);
  if (method === 'POST' && url === '/v1/query') return queryAnswer(state, request, body);
  return violation(state, 404, `no such endpoint: ${method} ${url}`);
}

function recordAnswer(state: State, url: string): OsvAnswer {
  const id = decodeURIComponent(url.slice('/v1/vulns/'.length));
  const record = state.records.find((known) => known['id'] === id);
  if (record !== undefined) return { status: 200, json: record };
  return { status: 404, json: { code: 5, message: 'Bug not found.' } };
}

function batchAnswer(state: State, request: IncomingMessage, body: Buffer): OsvAnswer {
  const queries = jsonOf(state, request, body)?.['queries'];
  if (!Array.isArray(queries)) return violation(state, 400, 'queries must be a list');
  if (queries.length > MAX_QUERIES) return violation(state, 400, 'Too many queries.');
  const results: unknown[] = [];
  for (const query of queries) {
    const page = pageFor(state, query);
    if ('status' in page) return page;
    results.push(pageJson(page, ({ id, modified }) => ({ id, modified })));
  }
  return { status: 200, json: { results } };
}

function queryAnswer(state: State, request: IncomingMessage, body: Buffer): OsvAnswer {
  const page = pageFor(state, jsonOf(state, request, body));
  if ('status' in page) return page;
  return { status: 200, json: pageJson(page, (record) => record) };
}

interface Page {
  readonly found: readonly JsonObject[];
  readonly next: string | undefined;
}

/** An empty result is `{}`, because protocol buffers omit empty lists. */
function pageJson({ found, next }: Page, shape: (record: JsonObject) => unknown): object {
  return {
    ...(found.length === 0 ? {} : { vulns: found.map(shape) }),
    ...(next === undefined ? {} : { next_page_token: next }),
  };
}

function pageFor(state: State, query: unknown): Page | OsvAnswer {
  if (!isObject(query)) return violation(state, 400, 'a query must be an object');
  const named = query['package'];
  if (!isObject(named)) return violation(state, 400, 'a query must have a package');
  const odd = [
    ...Object.keys(query).filter((key) => !QUERY_KEYS.has(key)),
    ...Object.keys(named).filter((key) => !PACKAGE_KEYS.has(key)),
  ];
  if (odd.length > 0) return violation(state, 400, `unknown field ${odd.join(', ')}`);
  const name = stringAt(named, 'name') ?? '';
  const ecosystem = stringAt(named, 'ecosystem') ?? '';
  if (name === '' || ecosystem === '') return violation(state, 400, 'Invalid query.');
  const all = state.records.filter((record) => isMeant(record, query, { name, ecosystem }));
  const start = Number(stringAt(query, 'page_token')?.replace('page-', '') ?? 0);
  if (Number.isNaN(start) || start > all.length)
    return violation(state, 400, 'Invalid page token.');
  const end = start + state.pageSize;
  return { found: all.slice(start, end), next: end < all.length ? `page-${end}` : undefined };
}

/** Without a version, every record of the package matches. With a version, only the records that affect it match. */
function isMeant(
  record: JsonObject,
  query: JsonObject,
  named: { readonly name: string; readonly ecosystem: string },
): boolean {
  const advisory = parseAdvisory(record);
  if (advisory.withdrawn !== undefined) return false;
  const entries = advisory.affected.filter((entry) => isAbout(entry, named));
  const version = stringAt(query, 'version');
  if (version === undefined) return entries.length > 0;
  const scheme = schemeFor(named.ecosystem);
  return (
    scheme !== undefined && entries.some((each) => affects(each, version, scheme) === 'affected')
  );
}

/**
 * Matches literally, as the real API does, by the ecosystem of the record, its base, and the Ubuntu ecosystem without
 * the suffix of the release. Only PyPI names can have different spellings.
 * @see https://github.com/google/osv.dev/blob/master/osv/ecosystems/_ecosystems.py
 */
function isAbout(
  { package: recorded }: Affected,
  { name, ecosystem }: { readonly name: string; readonly ecosystem: string },
): boolean {
  const own = recorded.ecosystem;
  const kept = [own, own.split(':', 1)[0]];
  if (own.startsWith('Ubuntu')) kept.push(own.replace(':Pro', '').replace(':LTS', ''));
  const isPython = ecosystem === 'PyPI';
  const names = [recorded.name, name].map((each) => (isPython ? normalName('PyPI', each) : each));
  return kept.includes(ecosystem) && names[0] === names[1];
}

function jsonOf(state: State, request: IncomingMessage, body: Buffer): JsonObject | undefined {
  if (request.headers['content-type'] !== 'application/json') {
    state.violations.push('content-type must be application/json');
  }
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return isObject(value) ? value : undefined;
  } catch {
    state.violations.push('the body is not JSON');
    return undefined;
  }
}

function violation(state: State, status: number, message: string): OsvAnswer {
  state.violations.push(message);
  return { status, json: { code: 3, message } };
}

function refusal(status: number): OsvAnswer {
  return { status, json: { code: 13, message: 'injected' } };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
