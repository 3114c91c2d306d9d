import type { Network } from '../../shared/net/network.ts';
import type { ImageStore } from '../../shared/oci/image-store.ts';
import { parseImageReference } from '../../shared/oci/reference.ts';
import { openRegistry } from '../../shared/oci/registry.ts';
import { network } from './signing.ts';

/** One repository of a registry on loopback that lets everyone in. */
export function openTestStore(
  host: string,
  options: { readonly name?: string; readonly network?: Network } = {},
): ImageStore {
  return openRegistry(parseImageReference(`${host}/${options.name ?? 'octo/app'}`), {
    network: options.network ?? network,
    credentials: async () => undefined,
  });
}
