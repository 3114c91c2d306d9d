import type { OpenSigning, Signing } from '../../shared/flows/signing/open-signing.ts';

/**
 * Maximum age of a shared certificate. Certificates are valid for ten minutes; the rest is for the stage that starts
 * now.
 */
const MAX_AGE_MS = 5 * 60_000;

/** Shares one signer, and so one certificate, between all stages, including concurrent ones. */
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
