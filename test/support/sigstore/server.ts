import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { KEEPS_CONNECTIONS } from '../http-server.ts';
import { createFaults, type Fault, type Faults } from './faults.ts';
import { errorAnswer, ProtocolError, type Route, type ServiceAnswer } from './http-service.ts';

/** One request and its response status. A status of 0 means that no response was sent. */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly contentType: string;
  readonly body: Buffer;
  readonly status: number;
}

export interface ServiceServer {
  readonly host: string;
  readonly url: string;
  readonly requests: LoggedRequest[];
  /** One line for each request that violated the protocol of a service. */
  readonly violations: string[];
  readonly faults: Faults;
  serve(routes: readonly Route[]): void;
  close(): Promise<void>;
}

/** Maximum size of a body, in bytes. The proxy of Rekor refuses far smaller bodies. */
const MAX_BODY_BYTES = 64 * 1024 * 1024;

/** Starts an HTTP server on loopback. `port` 0 selects a free port. */
export async function startServer(port: number): Promise<ServiceServer> {
  const exact = new Map<string, Route>();
  const prefixes: Route[] = [];
  const requests: LoggedRequest[] = [];
  const violations: string[] = [];
  const faults = createFaults();
  const server = createServer(KEEPS_CONNECTIONS, (request, response) => {
    handle(request, response).catch((error) => response.destroy(error));
  });
  await listen(server, port);
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const url = `http://${host}`;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? 'GET';
    const target = new URL(request.url ?? '/', url);
    const body = await readBody(request);
    const fault = faults.next(method, target.pathname);
    const answer = await answerFor(fault);
    requests.push({
      method,
      path: target.pathname,
      query: target.search,
      contentType: request.headers['content-type'] ?? '',
      body,
      status: fault === undefined || fault.kind === 'status' ? answer.status : 0,
    });
    send(response, answer, fault);

    async function answerFor(struck: Fault | undefined): Promise<ServiceAnswer> {
      if (struck?.kind === 'status') {
        const authorization = request.headers.authorization ?? '';
        return faultAnswer(struck, `${authorization} ${body.toString('utf8')}`);
      }
      if (struck?.kind === 'hang' || struck?.kind === 'reset') return errorAnswer(0, 'no answer');
      return await serviceAnswer();
    }

    async function serviceAnswer(): Promise<ServiceAnswer> {
      const path = target.pathname;
      const route =
        exact.get(`${method} ${path}`) ?? prefixes.find((one) => fits(one, method, path));
      try {
        if (route === undefined) throw new ProtocolError(404, 'there is no such path');
        return await route.answer({ method, url: target, headers: request.headers, body });
      } catch (error) {
        const status = error instanceof ProtocolError ? error.status : 400;
        violations.push(`${method} ${path}: ${error instanceof Error ? error.message : error}`);
        return errorAnswer(status, error instanceof Error ? error.message : String(error));
      }
    }
  }

  return {
    host,
    url,
    requests,
    violations,
    faults,
    serve: (routes) => {
      for (const route of routes) {
        if (route.path.endsWith('/*')) prefixes.push(route);
        else exact.set(`${route.method} ${route.path}`, route);
      }
    },
    close: () => close(server),
  };
}

function fits(route: Route, method: string, path: string): boolean {
  return route.method === method && path.startsWith(route.path.slice(0, -1));
}

function faultAnswer(fault: Extract<Fault, { kind: 'status' }>, reflection: string): ServiceAnswer {
  const message = fault.reflects === true ? reflection : 'injected fault';
  const answer = errorAnswer(fault.status, message);
  return {
    status: fault.status,
    headers: { ...answer.headers, ...fault.headers },
    body: fault.body ?? answer.body,
  };
}

function send(response: ServerResponse, answer: ServiceAnswer, fault: Fault | undefined): void {
  if (fault?.kind === 'hang') return;
  if (fault?.kind === 'lost-answer' || fault?.kind === 'reset') {
    response.destroy();
    return;
  }
  const body = Buffer.from(answer.body);
  response.writeHead(answer.status, { ...answer.headers, 'content-length': body.length });
  if (fault?.kind === 'cut') {
    response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
    return;
  }
  response.end(body);
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new Error('the body is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
