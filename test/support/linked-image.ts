import type { EndingHost } from '../../shared/host/exit-code.ts';
import { httpFetch } from '../../shared/net/http-fetch.ts';
import { DEBIAN, signingAs } from './action-host.ts';
import { type GitHubServer, startGitHub } from './github-server.ts';
import { buildImage } from './images.ts';
import { startMemoryRegistry } from './memory-registry.ts';
import { pushImage } from './registries.ts';
import { runOf } from './released.ts';
import type { LocalSigstore } from './sigstore.ts';
import { openTestStore } from './stores.ts';

/** An image at ghcr.io, in an organization with linked artifacts. A registry on loopback answers for ghcr.io. */
export interface LinkedImage {
  readonly name: string;
  readonly digest: string;
  readonly server: GitHubServer;
  /** A run in a workflow of the organization. */
  readonly host: Partial<EndingHost>;
  readonly close: () => Promise<void>;
}

export async function aLinkedImage(sigstore: LocalSigstore): Promise<LinkedImage> {
  const registry = await startMemoryRegistry();
  const server = await startGitHub({ permissions: { 'artifact-metadata': 'write' } });
  const image = buildImage({ layers: [{ files: DEBIAN }] });
  const { digest } = image.manifest;
  await pushImage(openTestStore(registry.host), image);
  return {
    name: `ghcr.io/octo/app@${digest}`,
    digest,
    server,
    host: {
      ...signingAs(sigstore),
      context: runOf(server.url),
      fetch: (url, init) => httpFetch(url.replace('https://ghcr.io', registry.url), init),
    },
    close: async () => {
      await Promise.all([registry.stop(), server.close()]);
    },
  };
}
