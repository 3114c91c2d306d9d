import { join } from 'node:path';
import { ADVISORIES } from '../../../test/support/e2e/shop.ts';
import { median, milliseconds, type Ran, ratio, runNode, timesOf } from '../measure.ts';
import { atMost, type Judgment } from '../verify-result.ts';
import { FAR_MS, IDENTITY, type TrustServices } from './services.ts';

/**
 * Maximum time of the gate, as a multiple of the time that `cosign verify` takes. Both include the start of the
 * process. `GOAL` applies on loopback, and `FAR_GOAL` applies if each request takes a simulated round trip.
 */
const GOAL = 3.5;
const FAR_GOAL = 1.35;

const ALL = 'signature,provenance,sbom,vulnerabilities';
const TYPES = [
  'slsaprovenance1',
  'cyclonedx',
  'https://in-toto.io/attestation/vulns/v0.2',
] as const;

/** Modules that every verifier in Node needs: cryptography, files and an HTTP client. */
const PARTS = ['crypto', 'fs', 'fs/promises', 'http', 'os', 'path', 'stream', 'zlib'];
const LOAD_PARTS = PARTS.map((part) => `require('node:${part}');`).join(' ');

interface Program {
  readonly name: string;
  readonly run: () => Promise<Ran>;
}

/** Compares one run of the gate with one run of cosign. The image has a signature and three attestations. */
export async function benchOneImage(
  local: TrustServices,
  options: { readonly runs: number; readonly isJudged: boolean },
): Promise<Judgment> {
  const image = await released(local);
  const { cosignIdentity: identity } = local;
  const gate =
    (require: string, at = image) =>
    () =>
      local.act('verify', { image: at, 'certificate-identity': IDENTITY, require });
  const far = local.far(image);
  const bundles = [
    '--new-bundle-format',
    '--trusted-root',
    join(local.folder, 'trusted_root.json'),
  ];
  const programs: readonly Program[] = [
    { name: 'node', run: () => runNode(['-e', '0']) },
    {
      name: 'node with parts',
      run: () => runNode(['--input-type=commonjs', '-e', `${LOAD_PARTS} process.exit(0);`]),
    },
    { name: 'cosign verify', run: () => local.cosign('verify', ...identity, image) },
    { name: 'verify', run: gate('signature') },
    { name: 'verify all', run: gate(ALL) },
    { name: 'cosign verify, far', run: () => local.cosign('verify', ...identity, far) },
    { name: 'verify all, far', run: gate(ALL, far) },
    ...TYPES.map((type) => ({
      name: `cosign verify-attestation ${type}`,
      run: () => local.cosign('verify-attestation', ...identity, ...bundles, '--type', type, image),
    })),
  ];
  const times = new Map(programs.map(({ name }) => [name, [] as number[]]));
  // The programs take turns, so that other load on the machine affects all of them.
  for (let run = 0; run < options.runs; run++) {
    for (const { name, run } of programs) times.get(name)?.push((await run()).wholeMs);
  }
  return judged(new Map([...times].map(([name, values]) => [name, median(values)])), options);
}

/** Creates each attestation in a separate step of one job, as in a release. */
async function released(local: TrustServices): Promise<string> {
  const image = await local.push('octo/app', 'image');
  const job = local.newJob();
  await local.act('sbom', { image }, job);
  await local.act('scan', { image, advisories: ADVISORIES, 'fail-on': 'never' }, job);
  await local.act('sign', { image }, job);
  for (const type of ['provenance', 'sbom', 'vulnerabilities']) {
    await local.act('attest', { image, type, legacy: 'false' }, job);
  }
  return image;
}

function judged(
  times: ReadonlyMap<string, number>,
  { runs, isJudged }: { readonly runs: number; readonly isJudged: boolean },
): Judgment {
  const ms = (name: string) => times.get(name) ?? Number.NaN;
  const own = ms('cosign verify');
  const attestations = TYPES.map((type) => ms(`cosign verify-attestation ${type}`));
  const all = attestations.reduce((sum, each) => sum + each, own);
  const share = ms('verify all') / own;
  const farShare = ms('verify all, far') / ms('cosign verify, far');
  return {
    lines: [
      `verify an image with 3 attestations, including process start, median of ${runs}`,
      `  cosign verify, which checks the signature only: ${milliseconds(own)}`,
      `  node -e 0, which does nothing: ${milliseconds(ms('node'))}, ${ratio(ms('node'), own)}`,
      `  node with its cryptography and HTTP loaded, which does nothing: ${milliseconds(ms('node with parts'))}, ${ratio(ms('node with parts'), own)}`,
      `  verify, signature and 3 attestations: ${milliseconds(ms('verify all'))}, ${ratio(ms('verify all'), own)} cosign verify`,
      `  verify, signature only: ${milliseconds(ms('verify'))}, ${ratio(ms('verify'), own)}`,
      `  cosign verify-attestation, for each of the 3: ${attestations.map(milliseconds).join(', ')}`,
      `  cosign for the same checks, in 4 runs: ${milliseconds(all)}, ${ratio(all, ms('verify all'))} verify`,
      `  from a registry ${FAR_MS} ms away: verify ${milliseconds(ms('verify all, far'))}, cosign verify ${milliseconds(ms('cosign verify, far'))}: ${timesOf(farShare)}`,
    ],
    checks: isJudged
      ? [
          atMost('one verify compared with cosign verify, on loopback', share, GOAL, timesOf),
          atMost(
            `one verify compared with cosign verify, ${FAR_MS} ms away`,
            farShare,
            FAR_GOAL,
            timesOf,
          ),
        ]
      : [],
  };
}
