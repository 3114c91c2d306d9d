import { parentPort } from 'node:worker_threads';
import { type AreaRequest, areaReply } from './area-program.ts';
import { AREAS } from './areas.ts';

/** Checks areas, as requested by the main thread, and replies with the result of each. */
parentPort?.once('message', async ({ files, areas, facts }: AreaRequest) => {
  const checked = areas.map(async ({ name, files: own }) => {
    const area = await AREAS.find((each) => each.name === name)?.load();
    if (area === undefined) throw new Error(`there is no area ${name}`);
    const result = area.check(
      own.flatMap((index) => files[index] ?? []),
      facts,
    );
    return areaReply(result, files);
  });
  parentPort?.postMessage(await Promise.all(checked));
});
