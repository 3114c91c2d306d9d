import type { IncomingHttpHeaders } from 'node:http';

/** One request to a service of the local Sigstore, with the complete body and the parsed URL. */
export interface ServiceRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface ServiceAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** `path` is the complete path. If it ends in `/*`, it is a prefix. */
export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly answer: (request: ServiceRequest) => ServiceAnswer | Promise<ServiceAnswer>;
}

/** A violation of the protocol by the client. The server responds with `status` and records it. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export function jsonAnswer(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): ServiceAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(value),
  };
}

/** The error format that Fulcio and Rekor share. */
export function errorAnswer(status: number, message: string): ServiceAnswer {
  return jsonAnswer(status, { code: status, message });
}

export function pemAnswer(status: number, pem: string): ServiceAnswer {
  return { status, headers: { 'content-type': 'application/pem-certificate-chain' }, body: pem };
}

/** Returns the token in an Authorization header. The scheme is case-insensitive, because cosign writes `bearer`. */
export function bearerToken(headers: IncomingHttpHeaders): string {
  const [scheme, token] = (headers.authorization ?? '').split(' ');
  return scheme?.toLowerCase() === 'bearer' ? (token ?? '') : '';
}

/** Parses a JSON object from a body, or throws a ProtocolError. The service validates the values. */
export function jsonBody(request: ServiceRequest): Record<string, unknown> {
  try {
    return record(JSON.parse(request.body.toString('utf8')), 'body');
  } catch (error) {
    throw new ProtocolError(400, `the body is not a JSON object: ${String(error)}`);
  }
}

export function record(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ProtocolError(400, `${where} must be an object`);
  return value as Record<string, unknown>;
}

export function list(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new ProtocolError(400, `${where} must be an array`);
  return value;
}

export function text(value: unknown, where: string): string {
  if (typeof value !== 'string' || value === '')
    throw new ProtocolError(400, `${where} must be a non-empty string`);
  return value;
}

/** Decodes strict standard base64, as the decoder of Go does. */
export function base64(value: unknown, where: string): Buffer {
  const encoded = text(value, where);
  const bytes = Buffer.from(encoded, 'base64');
  if (bytes.toString('base64') !== encoded)
    throw new ProtocolError(400, `${where} is not standard base64`);
  return bytes;
}
