import { describe, expect, it } from '@jest/globals';
import type { EvidencePlan } from '../../../../shared/flows/publishing/plan-evidence.ts';
import { signPlan } from '../../../../shared/flows/publishing/sign-plan.ts';
import type { Signer } from '../../../../shared/sign/signer.ts';

const SIGNER = {} as Signer;
const OLD = { mediaType: 'old', verificationMaterial: {} };
const NEW = { mediaType: 'new', verificationMaterial: {} };
const LAYER = { payload: Buffer.from('{}'), annotations: { from: 'new' } };

/** Signs a plan, and lists the signatures in the order in which they begin. */
async function signed(reused: typeof OLD | undefined, same: readonly unknown[]) {
  const begun: string[] = [];
  const plan = {
    reused,
    stores: [],
    work: {
      sign: async () => {
        begun.push('bundle');
        return NEW;
      },
    },
    legacy: {
      found: { same, older: [] },
      layer: {
        sign: async (_: Signer, fresh: () => Promise<typeof NEW>) => {
          begun.push('layer');
          return { ...LAYER, annotations: { from: (await fresh()).mediaType } };
        },
      },
    },
  } as unknown as EvidencePlan;
  const { bundle, layer } = await signPlan(plan, SIGNER);
  return { bundle: bundle.mediaType, layer: layer?.annotations['from'], begun };
}

describe('signPlan', () => {
  const found = { kind: 'legacy-signature', origin: 'tag', ...LAYER, annotations: { from: 'old' } };

  it.each([
    ['nothing', undefined, [], { bundle: 'new', layer: 'new', begun: ['bundle', 'layer'] }],
    ['the layer', undefined, [found], { bundle: 'new', layer: 'old', begun: ['bundle'] }],
    ['both', OLD, [found], { bundle: 'old', layer: 'old', begun: [] }],
    // A bundle from an earlier run has the certificate of that run.
    ['the bundle', OLD, [], { bundle: 'old', layer: 'new', begun: ['layer', 'bundle'] }],
  ])('signs only what is missing if %s exists', async (_, reused, same, wanted) => {
    expect(await signed(reused, same)).toEqual(wanted);
  });
});
