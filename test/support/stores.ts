import type { Network } from '../../shared/net/network.ts';
import type { ImageStore } from '../../shared/oci/image-store.ts';
import { parseImageReference } from '../../shared/oci/reference.ts';
import { openRegistry } from '../../shared/oci/registry.ts';
import { listEvidence } from '../../shared/store/list-evidence.ts';
import { network } from './signing.ts';

/** Returns one repository in an open registry on loopback. */
export function openTestStore(
  host: string,
  options: { readonly name?: string; readonly network?: Network } = {},
): ImageStore {
  return openRegistry(parseImageReference(`${host}/${options.name ?? 'octo/app'}`), {
    network: options.network ?? network,
    credentials: async () => undefined,
  });
}

/** Returns the in-toto statements that are stored for an image. */
export async function statementsOf(
  store: ImageStore,
  digest: string,
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into any predicate.
): Promise<readonly { predicateType: string; predicate: any }[]> {
  const found = await listEvidence(store, digest);
  return found.flatMap((candidate) => {
    const { bundle } = candidate as { bundle?: { dsseEnvelope?: { payload: string } } };
    const { payload } = bundle?.dsseEnvelope ?? {};
    return payload === undefined ? [] : JSON.parse(Buffer.from(payload, 'base64').toString());
  });
}
