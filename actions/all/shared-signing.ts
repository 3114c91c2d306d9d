import type { OpenSigning, Signing } from '../../shared/flows/signing/open-signing.ts';

/** A certificate lives ten minutes; the rest of them is for the stage that begins now. */
const MAX_AGE_MS = 5 * 60_000;

/** One signer, and so one certificate, for all stages; also for those that ask for it at the same time. */
export function sharedSigning(open: OpenSigning): OpenSigning {
  let opened: { readonly signing: Promise<Signing>; readonly atMs: number } | undefined;
  return async (inputs, host) => {
    const nowMs = host.now().getTime();
    if (opened === undefined || nowMs - opened.atMs > MAX_AGE_MS) {
      opened = { signing: open(inputs, host), atMs: nowMs };
    }
    const { signing } = opened;
    try {
      return await signing;
    } catch (error) {
      if (opened.signing === signing) opened = undefined;
      throw error;
    }
  };
}
