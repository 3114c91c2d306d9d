import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { median, milliseconds, ratio, timed, timesOf } from '../measure.ts';
import { atLeast, exactly, type Judgment } from '../verify-result.ts';
import { requestsAlone } from './requests-alone.ts';
import { FAR_MS, IDENTITY, type TrustServices } from './services.ts';

/** Minimum speedup, compared with one run of `cosign verify` for each image. */
const GOAL = 5;

/** Compares one run of the gate for many signed images with one run of cosign for each image. */
export async function benchManyImages(
  local: TrustServices,
  options: { readonly images: number; readonly runs: number; readonly isJudged: boolean },
): Promise<Judgment> {
  const images: string[] = [];
  for (let index = 0; index < options.images; index++) {
    images.push(await local.push(`many/app-${index}`, 'image'));
  }
  await local.act('sign', { image: images.join('\n') });
  const near = { ours: [] as number[], theirs: [] as number[] };
  const far = { ours: [] as number[], theirs: [] as number[] };
  const alone: number[] = [];
  let decisions = 0;
  let requests = '';
  for (let run = 0; run < options.runs; run++) {
    for (const [times, at] of [
      [near, images],
      [far, images.map(local.far)],
    ] as const) {
      times.theirs.push(await timed(() => cosignEach(local, at)));
      const verified = await verifyAll(local, at);
      times.ours.push(verified.wholeMs);
      decisions = verified.decisions;
    }
    const asked = await requestsAlone(images);
    alone.push(asked.wholeMs);
    requests = asked.output;
  }
  const [own, cosign, floor] = [median(near.ours), median(near.theirs), median(alone)];
  const [farOwn, farCosign] = [median(far.ours), median(far.theirs)];
  const what = `verify ${images.length} images in one run, median of ${options.runs}`;
  return {
    lines: [
      `${what}: ${milliseconds(own)}, with ${decisions} decisions`,
      `  cosign verify for each: ${milliseconds(cosign)}, ${ratio(cosign, own)}`,
      `  the same ${requests} requests without verification: ${milliseconds(floor)}, ${ratio(cosign, floor)}`,
      `  from a registry ${FAR_MS} ms away: ${milliseconds(farOwn)}, cosign verify for each: ${milliseconds(farCosign)}, ${ratio(farCosign, farOwn)}`,
    ],
    checks: [
      exactly('decisions about many images', decisions, images.length),
      ...(options.isJudged
        ? [
            atLeast(
              'many images: faster than cosign verify, on loopback',
              cosign / own,
              GOAL,
              timesOf,
            ),
            atLeast(
              `many images: faster than cosign verify, round-trip time ${FAR_MS} ms`,
              farCosign / farOwn,
              GOAL,
              timesOf,
            ),
          ]
        : []),
    ],
  };
}

async function cosignEach(local: TrustServices, images: readonly string[]): Promise<void> {
  for (const image of images) await local.cosign('verify', ...local.cosignIdentity, image);
}

async function verifyAll(
  local: TrustServices,
  images: readonly string[],
): Promise<{ wholeMs: number; decisions: number }> {
  const job = local.newJob();
  const given = { image: images.join('\n'), 'certificate-identity': IDENTITY };
  const { wholeMs } = await local.act('verify', given, job);
  const written = readdirSync(join(job.temp, 'assay'), { recursive: true });
  const decisions = written.filter((path) => String(path).endsWith('decision.json')).length;
  return { wholeMs, decisions };
}
