import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { testNowMs } from '../test-clock.ts';
import type { Reply } from './operation.ts';

/**
 * Writes a response with the headers of GitHub.
 * @param isCut True to break the connection in the middle of the body.
 */
export function send(response: ServerResponse, reply: Reply, isCut: boolean): void {
  const text = reply.json === undefined ? undefined : JSON.stringify(reply.json);
  const bytes = reply.bytes ?? (text === undefined ? undefined : Buffer.from(text));
  response.writeHead(reply.status, {
    'x-github-request-id': randomUUID(),
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '999',
    'x-ratelimit-reset': String(Math.floor(testNowMs() / 1000) + 3600),
    ...(text === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...(bytes === undefined ? {} : { 'content-length': bytes.length }),
    ...reply.headers,
  });
  if (!isCut) response.end(bytes);
  else {
    const half = bytes?.subarray(0, Math.floor(bytes.length / 2)) ?? '';
    response.write(half, () => response.destroy());
  }
}

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A missing body is `undefined`. Invalid JSON stays a string, which no schema accepts. */
export function parseBody(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  const text = bytes.toString('utf8');
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
