/**
 * Calls zlib as Node's streams do, without the streams: the one file that uses what Node does not document. The
 * reason and the measurements are in docs/decisions/0010-zlib-without-streams.md.
 */
import type { Transform } from 'node:stream';

/** Major version of Node in which it is known to be as here; in any other, streams are used. */
const KNOWN_NODE = 24;

/** As zlib and zstd count them: take what is there, and there is no more. */
const GO_ON = 0;
const FINISH = { zlib: 4, zstd: 2 };

/** What one call came to. */
interface Step {
  /** Bytes of the output that are filled. */
  readonly written: number;
  /** Bytes of the input that are left. */
  readonly unread: number;
}

/**
 * Inflates from the start of `input` into `output`, until one of them is used up.
 *
 * @param isEnd Whether nothing follows: then what is cut short is an error.
 * @throws what zlib says of the bytes.
 */
export type DirectCall = (input: Buffer, output: Buffer, isEnd: boolean) => Step;

/** Undefined where this Node is not known. */
export function directCall(
  stream: Transform,
  format: keyof typeof FINISH,
  nodeVersion: string,
): DirectCall | undefined {
  const major = Number.parseInt(nodeVersion, 10);
  const handle: unknown = Reflect.get(stream, '_handle');
  const state: unknown = Reflect.get(stream, '_writeState');
  if (major !== KNOWN_NODE || !isHandle(handle) || !isState(state)) return undefined;
  // Errors are thrown below, at once; without a listener the stream would end the process with them.
  stream.on('error', () => undefined);
  return (input, output, isEnd) => {
    const flush = isEnd ? FINISH[format] : GO_ON;
    handle.writeSync(flush, input, 0, input.length, output, 0, output.length);
    if (stream.errored) throw stream.errored;
    const [free, unread] = state;
    return { written: output.length - free, unread };
  };
}

/** The parts that are used of what a stream of Node's zlib works with. */
interface Handle {
  writeSync(
    flush: number,
    ...ranges: [
      ...[input: Buffer, start: number, length: number],
      ...[output: Buffer, start: number, length: number],
    ]
  ): void;
}

function isHandle(value: unknown): value is Handle {
  return (
    typeof value === 'object' &&
    value !== null &&
    'writeSync' in value &&
    typeof value.writeSync === 'function'
  );
}

/** Bytes of the output that are free, and of the input that are left. */
type State = readonly [free: number, unread: number];

function isState(value: unknown): value is State {
  return ArrayBuffer.isView(value) && 'length' in value && value.length === 2;
}
