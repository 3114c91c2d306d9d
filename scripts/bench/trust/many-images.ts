import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { atLeast, exactly, type Judgement } from '../judgement.ts';
import { median, milliseconds, ratio, timed, timesOf } from '../measure.ts';
import { requestsAlone } from './requests-alone.ts';
import { IDENTITY, type TrustWorld } from './world.ts';

/** Times as fast as a run of `cosign verify` for each image. */
const GOAL = 5;

/** Many signed images in one run of the gate, against one run of cosign for each. */
export async function benchManyImages(
  world: TrustWorld,
  options: { readonly images: number; readonly runs: number; readonly isJudged: boolean },
): Promise<Judgement> {
  const images: string[] = [];
  for (let index = 0; index < options.images; index++) {
    images.push(await world.push(`many/app-${index}`, 'image'));
  }
  await world.act('sign', { image: images.join('\n') });
  const [ours, theirs, alone]: [number[], number[], number[]] = [[], [], []];
  let decisions = 0;
  let requests = '';
  for (let run = 0; run < options.runs; run++) {
    theirs.push(
      await timed(async () => {
        for (const image of images) await world.cosign('verify', ...world.cosignIdentity, image);
      }),
    );
    const job = world.newJob();
    const given = { image: images.join('\n'), 'certificate-identity': IDENTITY };
    ours.push((await world.act('verify', given, job)).wholeMs);
    const asked = await requestsAlone(images);
    alone.push(asked.wholeMs);
    requests = asked.output;
    decisions = readdirSync(join(job.temp, 'assay'), { recursive: true }).filter((path) =>
      String(path).endsWith('decision.json'),
    ).length;
  }
  const [own, cosign, floor] = [median(ours), median(theirs), median(alone)];
  const what = `verify ${images.length} images in one run, median of ${options.runs}`;
  return {
    lines: [
      `${what}: ${milliseconds(own)}, with ${decisions} decisions`,
      `  cosign verify of each: ${milliseconds(cosign)}, ${ratio(cosign, own)}`,
      `  the same ${requests} requests alone, with nothing verified: ${milliseconds(floor)}, ${ratio(cosign, floor)}`,
    ],
    checks: [
      exactly('decisions about many images', decisions, images.length),
      ...(options.isJudged
        ? [atLeast('many images: faster than cosign verify', cosign / own, GOAL, timesOf)]
        : []),
    ],
  };
}
