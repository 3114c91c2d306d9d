import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { median, milliseconds, timesOf } from '../measure.ts';
import { atMost, type Check, exactly, type Judgment } from '../verify-result.ts';
import type { TrustServices } from './services.ts';

const CERTIFICATES = 1;

/** A signing command, and the command that it is compared with. */
interface Signing {
  readonly name: string;
  /** True if the command belongs to Assay, which must request only one certificate. */
  readonly isOurs: boolean;
  /**
   * Maximum time, as a multiple of the time that a cosign command takes. The cosign command does less, so the multiple
   * is more than one.
   */
  readonly goal?: { readonly cosign: string; readonly times: number };
  readonly run: (image: string) => Promise<unknown>;
}

/**
 * Signs and attests an index with three platforms, and counts the requested certificates. Each run uses a new index.
 */
export async function benchSigning(
  local: TrustServices,
  { runs, isJudged }: { readonly runs: number; readonly isJudged: boolean },
): Promise<Judgment> {
  const predicate = join(local.folder, 'provenance.json');
  await writeFile(predicate, '{}');
  const services = [
    ...['--yes', '--recursive', '--fulcio-url', local.sigstoreUrl],
    ...['--rekor-url', local.sigstoreUrl],
  ];
  const type = ['--type', 'https://example.com/bench', '--predicate', predicate];
  const signings: readonly Signing[] = [
    {
      name: 'sign',
      isOurs: true,
      goal: { cosign: 'cosign sign', times: 2.2 },
      run: (image) => local.act('sign', { image }),
    },
    {
      name: 'attest',
      isOurs: true,
      goal: { cosign: 'cosign attest', times: 5.5 },
      run: (image) => local.act('attest', { image }),
    },
    {
      name: 'cosign sign',
      isOurs: false,
      run: (image) => local.cosign('sign', ...services, image),
    },
    {
      name: 'cosign attest',
      isOurs: false,
      run: (image) => local.cosign('attest', ...services, ...type, image),
    },
  ];
  const measured = new Map(
    signings.map(({ name }) => [name, { times: [] as readonly number[], most: 0 }]),
  );
  // The programs take turns, so that other load on the machine affects all of them.
  for (let each = 0; each < runs; each++) {
    for (const { name, run } of signings) {
      const image = await local.push(
        `${name.replaceAll(/\W+/g, '-').toLowerCase()}/${each}`,
        'index',
      );
      const { ms, certificates } = await local.signing(() => run(image));
      const { times = [], most = 0 } = measured.get(name) ?? {};
      measured.set(name, { times: [...times, ms], most: Math.max(most, certificates) });
    }
  }
  const timeOf = (name: string) => median(measured.get(name)?.times ?? []);
  const certificatesOf = (name: string) => measured.get(name)?.most ?? Number.NaN;
  const lines = signings.map(
    ({ name }) =>
      `  ${name}: ${milliseconds(timeOf(name))}, certificates requested: ${certificatesOf(name)}`,
  );
  const checks = signings.flatMap(({ name, isOurs, goal }): Check[] => [
    ...(isOurs ? [exactly(`certificates of ${name}`, certificatesOf(name), CERTIFICATES)] : []),
    ...(isJudged && goal !== undefined
      ? [
          atMost(
            `${name} compared with ${goal.cosign}`,
            timeOf(name) / timeOf(goal.cosign),
            goal.times,
            timesOf,
          ),
        ]
      : []),
  ]);
  return {
    lines: [`sign and attest an index of 3 platforms, median of ${runs}`, ...lines],
    checks,
  };
}
