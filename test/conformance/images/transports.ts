import { isDeepStrictEqual } from 'node:util';
import type { Inventory } from '../../../shared/model/inventory.ts';
import {
  documentsOf,
  type ImageOptions,
  inventoryOfImage,
  withoutManifest,
} from '../../support/image-transports.ts';
import { missing, runProgram, temporaryFolder } from '../../support/programs.ts';
import { startDebianRegistry } from '../../support/registry.ts';

const PROGRAMS = ['skopeo', 'docker-registry'];

/**
 * Reads the image of a layout in every other supported way. Yields for each way whether the documents are
 * byte-identical. For `docker-archive`, which has no manifest, the digest of the manifest is ignored.
 */
export async function* compareTransports(
  layout: string,
  inventory: Inventory,
  options: ImageOptions,
): AsyncGenerator<{ readonly transport: string; readonly differs: readonly string[] }> {
  const reason = missing(PROGRAMS);
  if (reason !== undefined) throw new Error(reason);
  const folder = temporaryFolder('transports');
  const registry = await startDebianRegistry();
  const ways = [
    { transport: 'registry', to: `docker://${registry.host}/a:1`, image: `${registry.host}/a:1` },
    { transport: 'oci-archive', ...archive('oci-archive', folder) },
    { transport: 'docker-archive', ...archive('docker-archive', folder) },
  ];
  try {
    for (const { transport, to, image } of ways) {
      const isWhole = transport !== 'docker-archive';
      await copy(`oci:${layout}:latest`, to, isWhole, options.platform);
      const other = await inventoryOfImage(image, options);
      yield { transport, differs: differences(inventory, other, isWhole) };
    }
  } finally {
    await registry.stop();
  }
}

function archive(kind: string, folder: string): { readonly to: string; readonly image: string } {
  const path = `${folder}/${kind}.tar`;
  return { to: `${kind}:${path}:a:1`, image: `${kind}:${path}` };
}

/** Uses the whole index if possible, and otherwise the image of one platform. */
async function copy(
  from: string,
  to: string,
  isWhole: boolean,
  platform: string | undefined,
): Promise<void> {
  const [os = '', architecture = '', variant = ''] = platform?.split('/') ?? [];
  const chosen = ['--override-os', os, '--override-arch', architecture];
  const one = platform === undefined ? [] : [...chosen, '--override-variant', variant];
  const whole = ['--preserve-digests', ...(platform === undefined ? [] : ['--multi-arch', 'all'])];
  const tls = to.startsWith('docker:') ? ['--dest-tls-verify=false'] : [];
  const how = ['copy', '-q', ...(isWhole ? whole : []), ...tls];
  const args = ['--insecure-policy', ...(isWhole ? [] : one), ...how, from, to];
  const { code, stderr } = await runProgram('skopeo', args);
  if (code !== 0) throw new Error(`skopeo ${args.join(' ')}: ${stderr}`);
}

function differences(a: Inventory, b: Inventory, isWhole: boolean): readonly string[] {
  const [one, other] = isWhole ? [a, b] : [withoutManifest(a), withoutManifest(b)];
  const isSame = isDeepStrictEqual(one, other);
  const documents = documentsOf(one);
  const others = documentsOf(other);
  const names = Object.keys(documents).filter((name) => documents[name] !== others[name]);
  return isSame ? names : ['inventory', ...names];
}
