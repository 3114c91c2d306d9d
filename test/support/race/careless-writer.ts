import { type Descriptor, type ImageStore, MEDIA_TYPES } from '../../../shared/oci/image-store.ts';
import { parseManifest } from '../../../shared/oci/manifest.ts';
import { legacyTag } from '../../../shared/store/legacy-tag.ts';
import { layerOf, referrerEntry } from './round.ts';

/**
 * Simulates a writer like most tools. It reads each tag, adds its entry, and writes it back once without a condition
 * or a check.
 */
export async function writeCarelessly(
  store: ImageStore,
  { digest }: Descriptor,
  writer: string,
): Promise<void> {
  const blob = await store.putBlob(Buffer.from('{"critical":{}}'), 'application/octet-stream');
  const config = await store.putBlob(Buffer.from('{}'), MEDIA_TYPES.ociConfig);
  const empty = { schemaVersion: 2, mediaType: MEDIA_TYPES.ociManifest, config, layers: [] };
  const bytes = Buffer.from(JSON.stringify({ ...empty, annotations: { writer } }));
  const { descriptor } = await store.putManifest(bytes, MEDIA_TYPES.ociManifest);
  await Promise.all([
    add(store, digest.replace(':', '-'), 'manifests', referrerEntry(writer, descriptor)),
    add(store, legacyTag(digest, 'sig'), 'layers', layerOf(writer, blob), { config }),
    add(store, legacyTag(digest, 'att'), 'layers', layerOf(writer, blob), { config }),
  ]);
}

async function add(
  store: ImageStore,
  tag: string,
  key: 'manifests' | 'layers',
  entry: Descriptor,
  head: object = {},
): Promise<void> {
  const current = await store.getManifest(tag);
  const mediaType = key === 'manifests' ? MEDIA_TYPES.ociIndex : MEDIA_TYPES.ociManifest;
  const parsed = current && parseManifest(current.bytes, tag);
  const listed =
    parsed === undefined ? [] : parsed.kind === 'index' ? parsed.manifests : parsed.layers;
  const document = { schemaVersion: 2, mediaType, ...head, [key]: [...listed, entry] };
  await store.putManifest(Buffer.from(JSON.stringify(document)), mediaType, { tag });
}
