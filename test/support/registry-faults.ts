import type { IncomingMessage, ServerResponse } from 'node:http';

/** Something that goes wrong with requests whose `METHOD path` matches. */
export interface Fault {
  readonly matches: RegExp;
  readonly how:
    | { readonly kind: 'status'; readonly status: number }
    /** Never answers. */
    | { readonly kind: 'hang' }
    /** Sends `bytes` bytes of the right answer, then cuts the connection. */
    | { readonly kind: 'cut'; readonly bytes: number }
    /** Sends the right answer with one bit changed. */
    | { readonly kind: 'corrupt' };
  /** How often; once when left out. */
  times?: number;
}

/** The first fault for a request, taken off the list when it is used up. */
export function faultFor(faults: Fault[], request: IncomingMessage): Fault | undefined {
  const line = `${request.method} ${request.url}`;
  const fault = faults.find((candidate) => candidate.matches.test(line));
  if (fault === undefined) return undefined;
  fault.times = (fault.times ?? 1) - 1;
  if (fault.times <= 0) faults.splice(faults.indexOf(fault), 1);
  return fault;
}

/** Whether the fault is all the answer there will be; else it shows when the answer is sent. */
export async function suffer(fault: Fault, response: ServerResponse): Promise<boolean> {
  const { how } = fault;
  switch (how.kind) {
    case 'status':
      response.writeHead(how.status).end('{"errors":[{"code":"UNAVAILABLE"}]}');
      return true;
    case 'hang':
      return true;
    case 'cut': {
      const end = response.end.bind(response);
      response.end = ((body?: Buffer) => {
        response.write((body ?? Buffer.alloc(0)).subarray(0, how.bytes), () => response.destroy());
        return response;
      }) as typeof end;
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
