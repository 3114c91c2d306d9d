import type { OpenSigning, Signing } from '../../shared/flows/signing/signing.ts';

/**
 * Maximum age of a shared certificate, in milliseconds. A certificate is valid for ten minutes, so enough time remains
 * for the next stage.
 */
const MAX_AGE_MS = 5 * 60_000;

/**
 * Returns a function that opens one signer for all stages. When its certificate is too old, the function opens a new
 * signer. Concurrent stages share the signer and its certificate.
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
