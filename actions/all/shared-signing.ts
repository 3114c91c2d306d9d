import type { OpenSigning, Signing } from '../steps/signing.ts';

/** A certificate lives ten minutes; the rest of them is for the stage that begins now. */
const MAX_AGE_MS = 5 * 60_000;

/** One signer, and so one certificate, for all stages that sign one after the other. */
export function sharedSigning(open: OpenSigning): OpenSigning {
  let opened: { readonly signing: Signing; readonly atMs: number } | undefined;
  return async (inputs, host) => {
    const nowMs = host.now().getTime();
    if (opened === undefined || nowMs - opened.atMs > MAX_AGE_MS) {
      opened = { signing: await open(inputs, host), atMs: nowMs };
    }
    return opened.signing;
  };
}
