import type { EndingHost } from '../../shared/host/exit-code.ts';
import type { RunContext } from '../../shared/host/run-context.ts';
import type { Descriptor, ImageStore } from '../../shared/oci/image-store.ts';
import { signingAs } from './action-host.ts';
import type { GitHubServer } from './github-server.ts';
import { attestationOf, buildImage, indexBytes } from './images.ts';
import { pushImage } from './registries.ts';
import type { LocalSigstore } from './sigstore.ts';

const INDEX_TYPE = 'application/vnd.oci.image.index.v1+json';

/** A run of `octo/app` with an API on loopback. */
export function runOf(apiUrl: string, over: Partial<RunContext> = {}): RunContext {
  return {
    repository: 'octo/app',
    sha: 'a'.repeat(40),
    ref: 'refs/heads/main',
    eventName: 'push',
    payload: {},
    workflow: 'Release',
    job: 'release',
    runId: '1',
    runNumber: '1',
    runAttempt: '1',
    serverUrl: 'https://github.com',
    apiUrl,
    ...over,
  };
}

/** A run in a workflow of that repository, with a workflow identity. */
export function inWorkflow(
  sigstore: LocalSigstore,
  server: Pick<GitHubServer, 'url'>,
): Partial<EndingHost> {
  return { ...signingAs(sigstore), context: runOf(server.url) };
}

export interface PushedIndex {
  /** Digest of the index. */
  readonly digest: string;
  readonly platforms: ReadonlyMap<string, Descriptor>;
  /** The platform that BuildKit uses for attestations, `unknown/unknown`. */
  readonly attestation: Descriptor;
}

/** Creates an index as BuildKit does, with an image for each platform and an attestation for each image. */
export async function pushIndex(
  store: ImageStore,
  tag = 'latest',
  names: readonly string[] = ['linux/amd64', 'linux/arm64', 'linux/arm/v7'],
): Promise<PushedIndex> {
  const images = names.map((platform) =>
    buildImage({ platform, layers: [{ files: [{ path: 'platform', content: platform }] }] }),
  );
  for (const [index, image] of images.entries()) await pushImage(store, image, `part-${index}`);
  const [first] = images;
  if (first === undefined) throw new Error('an index of nothing');
  const { attestation, entry } = attestationOf(first);
  await pushImage(store, attestation, 'buildkit');
  const put = await store.putManifest(indexBytes(images, [entry]), INDEX_TYPE, { tag });
  const platforms = new Map(names.map((name, at) => [name, descriptorOf(images[at])]));
  return { digest: put.descriptor.digest, platforms, attestation: attestation.manifest };
}

function descriptorOf(image: ReturnType<typeof buildImage> | undefined): Descriptor {
  if (image === undefined) throw new Error('there is no such image');
  return image.manifest;
}
