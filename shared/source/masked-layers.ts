import type { Layer } from '../model/inventory.ts';
import type { ResolvedLayer } from '../oci/resolve-image.ts';

/** Matches the digests of copied files in commands. They look like tokens, but are not secret. */
const DIGEST = /(?:file|dir|multi|sha256):[0-9a-f]{20,}/g;

/**
 * Matches a command that might contain a secret. Most commands do not. The rules for secrets are loaded only if a
 * command matches.
 */
const MAY_CONTAIN = /=|:\/\/|[\w-]{20}|auth|key|pass|secret|token/i;

/** Returns the layers with their commands. Secrets in the commands are masked, because reports and SBOMs show them. */
export async function maskedLayers(layers: readonly ResolvedLayer[]): Promise<readonly Layer[]> {
  const isClean = layers.every(
    ({ createdBy = '' }) => !MAY_CONTAIN.test(createdBy.replaceAll(DIGEST, '')),
  );
  if (isClean) return layers.map(({ diffId, createdBy }) => ({ diffId, createdBy }));
  const { openCommandMask } = await import('../secrets/mask-command.ts');
  const mask = openCommandMask();
  return layers.map(({ diffId, createdBy }) => ({
    diffId,
    createdBy: createdBy === undefined ? undefined : mask(createdBy),
  }));
}
