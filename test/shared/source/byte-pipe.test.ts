import { createHash, randomBytes } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from '@jest/globals';
import {
  type BytePipe,
  createRing,
  freeMemory,
  openPipe,
  readPipe,
  writePipe,
} from '../../../shared/source/byte-pipe.ts';

const never = new Promise<never>(() => undefined);

async function* chunksOf(...chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield chunk;
}

/** Reads a pipe in a second thread and pauses `pauseMs` after each chunk. */
async function digestInThread(
  chunksFor: (pipe: BytePipe) => AsyncIterable<Uint8Array>,
  pauseMs: number,
): Promise<string> {
  const url = JSON.stringify(new URL('../../../shared/source/byte-pipe.ts', import.meta.url).href);
  const source = `
    import { createHash } from 'node:crypto';
    import { parentPort, workerData } from 'node:worker_threads';
    const { readPipe } = await import(${url});
    const hash = createHash('sha256');
    const clock = new Int32Array(new SharedArrayBuffer(4));
    for (const piece of readPipe(workerData.pipe)) {
      hash.update(piece);
      if (workerData.pauseMs > 0) Atomics.wait(clock, 0, 0, workerData.pauseMs);
    }
    parentPort.postMessage(hash.digest('hex'));`;
  const pipe = openPipe(createRing());
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`), {
    workerData: { pipe, pauseMs },
  });
  const answered = new Promise<string>((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
  });
  expect(await writePipe(pipe, chunksFor(pipe), answered)).toBe(true);
  return await answered;
}

describe('a byte pipe', () => {
  it.each([
    ['chunks of many sizes', [1, 70_000, 3_000_000, 999_999, 2 ** 22, 5], 0],
    ['more bytes than the ring buffer holds', [9_500_000], 5],
    ['an empty stream', [], 0],
  ])('passes %s to a second thread', async (_, sizes, pauseMs) => {
    const chunks = sizes.map((size) => randomBytes(size));
    const want = createHash('sha256').update(Buffer.concat(chunks)).digest('hex');
    expect(await digestInThread(() => chunksOf(...chunks), pauseMs)).toBe(want);
  });

  it.each([
    ['for a fast reader', 0],
    ['for a slow reader', 5],
  ])("passes on chunks that a source wrote into the pipe's free memory, %s", async (_, pauseMs) => {
    const bytes = randomBytes(9_500_000);
    const want = createHash('sha256').update(bytes).digest('hex');
    async function* inPlace(pipe: BytePipe): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; ) {
        const memory = freeMemory(pipe).subarray(0, 300_000);
        const length = bytes.copy(memory, 0, at);
        expect(length).toBeGreaterThan(0);
        yield memory.subarray(0, length);
        at += length;
      }
    }
    expect(await digestInThread(inPlace, pauseMs)).toBe(want);
  });

  it('returns all written bytes before it reports that the writer failed', async () => {
    const pipe = openPipe(createRing());
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('half');
      throw new Error('cut');
    }
    await expect(writePipe(pipe, failing(), never)).rejects.toThrow('cut');
    const pieces = readPipe(pipe);
    expect(String(pieces.next().value)).toBe('half');
    expect(() => pieces.next()).toThrow(expect.objectContaining({ name: 'PipeBrokenError' }));
  });

  it('returns an empty chunk if no bytes arrive for a while', () => {
    expect(readPipe(openPipe(createRing())).next()).toEqual({
      done: false,
      value: Buffer.alloc(0),
    });
  });

  it('stops writing and releases the chunks if the reader stops', async () => {
    let isLetGo = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Buffer.alloc(300_000);
      } finally {
        isLetGo = true;
      }
    }
    expect(
      await writePipe(openPipe(createRing()), endless(), Promise.reject(new Error('gone'))),
    ).toBe(false);
    expect(isLetGo).toBe(true);
  });
});
