import { missing } from '../../test/support/programs.ts';
import { benchManyImages } from './trust/many-images.ts';
import { benchOneImage } from './trust/one-image.ts';
import { startTrustServices } from './trust/services.ts';
import { benchSigning } from './trust/signing.ts';
import type { Judgment } from './verify-result.ts';

export interface TrustOptions {
  readonly images: number;
  readonly runs: number;
  readonly isJudged: boolean;
}

/** Compares signing, attesting and verifying with Debian’s cosign. The registry is Debian’s registry program. */
export async function benchTrust(
  root: string,
  dist: string,
  options: TrustOptions,
): Promise<readonly Judgment[]> {
  const reason = missing(['docker-registry', 'cosign']);
  if (reason !== undefined) {
    const isGood = process.env['CI'] !== 'true';
    const check = { name: 'signing and verifying', found: reason, goal: 'measured', isGood };
    return [
      { lines: [`signing and verifying: not measured, because it ${reason}`], checks: [check] },
    ];
  }
  const local = await startTrustServices(root, dist);
  try {
    return [
      await benchSigning(local, options),
      await benchOneImage(local, options),
      await benchManyImages(local, options),
    ];
  } finally {
    await local.close();
  }
}
