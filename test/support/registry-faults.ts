import type { IncomingMessage, ServerResponse } from 'node:http';

/** A fault for requests whose `METHOD path` matches. */
export interface Fault {
  readonly matches: RegExp;
  /** The fault starts only after a request that matches this pattern. */
  readonly since?: RegExp;
  readonly how:
    | {
        readonly kind: 'status';
        readonly status: number;
        /** The response repeats the authorization of the request, as some proxies do. */
        readonly reflects?: boolean;
        /** Headers of the response. */
        readonly message?: string;
      }
    /** Never sends a response. */
    | { readonly kind: 'hang' }
    /** Breaks the connection before the request is carried out. */
    | { readonly kind: 'reset' }
    /** Carries out the request, and then breaks the connection. */
    | { readonly kind: 'lost-answer' }
    /** Sends `bytes` bytes of the correct response, and then breaks the connection. */
    | { readonly kind: 'cut'; readonly bytes: number }
    /** Sends the correct response with one bit flipped. */
    | { readonly kind: 'corrupt' };
  /** Number of affected requests. The default is one. */
  times?: number;
  isArmed?: boolean;
  hasStruck?: boolean;
}

/** Returns the first fault that matches a request, and removes the fault after its last use. */
export function faultFor(faults: Fault[], request: IncomingMessage): Fault | undefined {
  const line = `${request.method} ${request.url}`;
  const fault = faults.find(
    ({ matches, since, isArmed }) =>
      (since === undefined || isArmed === true) && matches.test(line),
  );
  for (const each of faults) each.isArmed ||= each.since?.test(line) === true;
  if (fault === undefined) return undefined;
  fault.hasStruck = true;
  fault.times = (fault.times ?? 1) - 1;
  if (fault.times <= 0) faults.splice(faults.indexOf(fault), 1);
  return fault;
}

/**
 * Returns true if the fault replaces the complete response. Otherwise, the fault applies while the response is sent.
 */
export async function suffer(
  fault: Fault,
  response: ServerResponse,
  authorization?: string,
): Promise<boolean> {
  const { how } = fault;
  switch (how.kind) {
    case 'status': {
      const message = how.reflects === true ? (authorization ?? '') : (how.message ?? '');
      const headers = how.status === 429 ? { 'retry-after': '2' } : {};
      const body = { errors: [{ code: 'UNAVAILABLE', ...(message === '' ? {} : { message }) }] };
      response.writeHead(how.status, headers).end(JSON.stringify(body));
      return true;
    }
    case 'hang':
      return true;
    case 'reset':
      response.destroy();
      return true;
    case 'lost-answer':
      response.end = (() => response.destroy()) as typeof response.end;
      return false;
    case 'cut': {
      response.end = ((body?: Buffer | string) => {
        const whole = Buffer.from(body ?? '');
        const part = whole.subarray(0, how.bytes);
        // If the response has no body, not even the headers arrive.
        if (whole.length > 0) response.flushHeaders();
        response.write(part, () => response.destroy());
        if (part.length === 0) setImmediate(() => response.destroy());
        return response;
      }) as typeof response.end;
      return false;
    }
    case 'corrupt': {
      const end = response.end.bind(response);
      response.end = ((body?: Buffer | string) => {
        const bytes = Buffer.from(body ?? '');
        bytes[0] = (bytes[0] ?? 0) ^ 1;
        return end(bytes);
      }) as typeof end;
      return false;
    }
  }
}
