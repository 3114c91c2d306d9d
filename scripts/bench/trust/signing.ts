import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ADVISORIES } from '../../../test/support/e2e/shop.ts';
import { type Check, exactly, type Judgement } from '../judgement.ts';
import { median, milliseconds } from '../measure.ts';
import { IDENTITY, type TrustWorld } from './world.ts';

const GOAL = 1;

/** What signs, and whether its certificates are held against the goal. */
interface Signing {
  readonly name: string;
  readonly isJudged: boolean;
  readonly run: (image: string) => Promise<unknown>;
}

/** Signs and attests an index with three platforms, a new one each time, and counts certificates. */
export async function benchSigning(world: TrustWorld, runs: number): Promise<Judgement> {
  const predicate = join(world.folder, 'provenance.json');
  await writeFile(predicate, '{}');
  const services = [
    ...['--yes', '--recursive', '--fulcio-url', world.sigstoreUrl],
    ...['--rekor-url', world.sigstoreUrl],
  ];
  const type = ['--type', 'https://example.com/bench', '--predicate', predicate];
  const signings: readonly Signing[] = [
    { name: 'sign', isJudged: true, run: (image) => world.act('sign', { image }) },
    { name: 'attest', isJudged: true, run: (image) => world.act('attest', { image }) },
    {
      name: 'the root action, from SBOM to report',
      isJudged: true,
      run: (image) =>
        world.act('all', {
          image,
          sign: 'true',
          advisories: ADVISORIES,
          'certificate-identity': IDENTITY,
        }),
    },
    {
      name: 'cosign sign',
      isJudged: false,
      run: (image) => world.cosign('sign', ...services, image),
    },
    {
      name: 'cosign attest',
      isJudged: false,
      run: (image) => world.cosign('attest', ...services, ...type, image),
    },
  ];
  const lines = [`sign and attest an index of 3 platforms, median of ${runs}`];
  const checks: Check[] = [];
  for (const { name, isJudged, run } of signings) {
    const times: number[] = [];
    let most = 0;
    for (let each = 0; each < runs; each++) {
      const image = await world.push(
        `${name.replaceAll(/\W+/g, '-').toLowerCase()}/${each}`,
        'index',
      );
      const { ms, certificates } = await world.signing(() => run(image));
      times.push(ms);
      most = Math.max(most, certificates);
    }
    lines.push(`  ${name}: ${milliseconds(median(times))}, certificates asked for: ${most}`);
    if (isJudged) checks.push(exactly(`certificates of ${name}`, most, GOAL));
  }
  return { lines, checks };
}
