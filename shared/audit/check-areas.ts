import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { AreaResult } from './area.ts';
import { type AreaReply, areaRequest, areaResult } from './area-program.ts';
import type { AreaFiles } from './areas.ts';
import type { AuditFacts } from './rule.ts';

/** An area with its files, and the result of their check. */
export interface CheckedFiles extends AreaFiles {
  readonly result: AreaResult;
}

/**
 * Minimum length of the texts that a second thread checks, in characters. The thread needs about 60 ms for its start,
 * and checks about 7 million characters per second.
 */
const MIN_LENGTH = 1_000_000;

/**
 * The area for secrets stays in the main thread. It checks a text 20 times as fast as the other areas do, and it reads
 * binary files, which would have to be copied.
 */
const STAYS = 'secret';

/**
 * Checks the files of each area. If there are many files, a second thread checks some of the areas at the same time.
 *
 * @throws the error of an area or of the thread, because an area that was not checked must not pass.
 */
export async function checkAreas(
  areas: readonly AreaFiles[],
  facts: AuditFacts,
  minLength = MIN_LENGTH,
): Promise<readonly CheckedFiles[]> {
  const moved = availableParallelism() > 1 ? areasToMove(areas, minLength) : [];
  const pending = moved.length === 0 ? undefined : checkInThread(moved, facts);
  // If an area in this thread throws, that error is reported.
  pending?.catch(() => undefined);
  const here = new Map(
    areas
      .filter((each) => !moved.includes(each))
      .map((each) => [each, each.area.check(each.files, facts)]),
  );
  const there = await pending;
  return areas.map((each) => {
    const result = here.get(each) ?? there?.get(each);
    if (result === undefined) throw new Error(`the area ${each.area.name} was not checked`);
    return { ...each, result };
  });
}

/**
 * Returns the areas for the second thread, so that both threads have about the same work. Returns no areas if the work
 * does not outweigh the start of a thread.
 */
function areasToMove(areas: readonly AreaFiles[], minLength: number): readonly AreaFiles[] {
  const moved: AreaFiles[] = [];
  let [here, there] = [0, 0];
  const sized = areas
    .filter(({ area }) => area.name !== STAYS)
    .map((each) => ({ each, length: lengthOf(each) }))
    .sort((a, b) => b.length - a.length);
  for (const { each, length } of sized) {
    if (there < here) {
      moved.push(each);
      there += length;
    } else here += length;
  }
  return there < minLength ? [] : moved;
}

function lengthOf({ files }: AreaFiles): number {
  return files.reduce((sum, { text }) => sum + text.length, 0);
}

async function checkInThread(
  areas: readonly AreaFiles[],
  facts: AuditFacts,
): Promise<ReadonlyMap<AreaFiles, AreaResult>> {
  const request = areaRequest(areas, facts);
  const worker = new Worker(new URL('./area.worker.ts', import.meta.url));
  try {
    worker.postMessage(request);
    const replies = await replyOf(worker);
    return new Map(
      areas.flatMap((each, index) => {
        const reply = replies[index];
        return reply === undefined ? [] : [[each, areaResult(reply, each.area, request.files)]];
      }),
    );
  } finally {
    await worker.terminate();
  }
}

/** Returns the replies for the areas. Rejects with the error of the thread, or if the thread exits. */
function replyOf(worker: Worker): Promise<readonly AreaReply[]> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) =>
      reject(new Error(`the thread that checks files exited with code ${code}`)),
    );
  });
}
