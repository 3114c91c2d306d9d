import type { IncomingMessage, ServerResponse } from 'node:http';

/** Something that goes wrong with requests whose `METHOD path` matches. */
export interface Fault {
  readonly matches: RegExp;
  /** Nothing goes wrong before a request that matches this was seen. */
  readonly since?: RegExp;
  readonly how:
    | {
        readonly kind: 'status';
        readonly status: number;
        /** The answer repeats what the request was authorized with, as some proxies do. */
        readonly reflects?: boolean;
        /** What a registry says beside it. */
        readonly message?: string;
      }
    /** Never answers. */
    | { readonly kind: 'hang' }
    /** Cuts the connection before anything is done. */
    | { readonly kind: 'reset' }
    /** Does what was asked, then cuts the connection. */
    | { readonly kind: 'lost-answer' }
    /** Sends `bytes` bytes of the right answer, then cuts the connection. */
    | { readonly kind: 'cut'; readonly bytes: number }
    /** Sends the right answer with one bit changed. */
    | { readonly kind: 'corrupt' };
  /** How often; once when left out. */
  times?: number;
  isArmed?: boolean;
  hasStruck?: boolean;
}

/** The first fault for a request, taken off the list when it is used up. */
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

/** Whether the fault is all the answer there will be; else it shows when the answer is sent. */
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
        // Of an answer without a body, not even the head arrives.
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
