import type { OpenSigning, Signing } from '../../shared/flows/signing/signing.ts';

/**
 * Maximum age of a shared certificate. Certificates are valid for ten minutes; the rest is for the stage that starts
 * now.
 */
const MAX_AGE_MS = 5 * 60_000;

/**
 * Shares one signer, and so one certificate, between all stages, including concurrent ones.
 *
 * @param now Returns milliseconds since 1970.
 */
export function sharedSigning(open: OpenSigning, now: () => number): OpenSigning {
  let opened: { readonly signing: Promise<Signing>; readonly atMs: number } | undefined;
  return async (...choice) => {
    const nowMs = now();
    if (opened === undefined || nowMs - opened.atMs > MAX_AGE_MS) {
      opened = { signing: open(...choice), atMs: nowMs };
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
