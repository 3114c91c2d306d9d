import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuiltImage, sha256, writeLayout } from './images.ts';

/** Creates a layout with an image and its attestation, as `docker buildx build --provenance` does. */
export async function layoutWithProvenance(
  image: BuiltImage,
  predicate: object,
  predicateType = 'https://slsa.dev/provenance/v1',
): Promise<string> {
  const blobs: Buffer[] = [];
  const add = (mediaType: string, value: object, annotations?: object) => {
    const bytes = Buffer.from(JSON.stringify(value));
    blobs.push(bytes);
    return { mediaType, digest: sha256(bytes), size: bytes.length, annotations };
  };
  const statement = { _type: 'https://in-toto.io/Statement/v0.1', predicateType, predicate };
  const layer = add('application/vnd.in-toto+json', statement, {
    'in-toto.io/predicate-type': predicateType,
  });
  const mediaType = 'application/vnd.oci.image.manifest.v1+json';
  const config = add('application/vnd.oci.image.config.v1+json', { architecture: 'unknown' });
  const manifest = { schemaVersion: 2, mediaType, config, layers: [layer] };
  const entry = add(mediaType, manifest, {
    'vnd.docker.reference.digest': image.manifest.digest,
    'vnd.docker.reference.type': 'attestation-manifest',
  });
  const platform = { os: 'unknown', architecture: 'unknown' };
  const folder = await writeLayout([image], 'latest', [{ ...entry, platform }]);
  await mkdir(join(folder, 'blobs', 'sha256'), { recursive: true });
  for (const bytes of blobs) {
    await writeFile(join(folder, 'blobs', sha256(bytes).replace(':', '/')), bytes);
  }
  return folder;
}
