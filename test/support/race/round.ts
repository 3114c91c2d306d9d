import type { SignedPayload } from '../../../shared/model/evidence.ts';
import type { Referrer } from '../../../shared/oci/attach-referrer.ts';
import type { Descriptor, ImageStore } from '../../../shared/oci/image-store.ts';
import { parseManifest } from '../../../shared/oci/manifest.ts';
import { legacyTag } from '../../../shared/store/legacy-tag.ts';

/** One image, for which all writers write at the same time. */
export interface RaceRound {
  readonly number: number;
  /** `127.0.0.1:41234`. */
  readonly host: string;
  /** The repository, which is different for each round. */
  readonly name: string;
  readonly subject: Descriptor;
}

/** Location of the name of the writer, which is the only difference between the written entries. */
const NAME = 'test.writer';

export function referrerOf(writer: string, subject: Descriptor): Referrer {
  return {
    artifactType: 'application/vnd.test+json',
    layers: [{ mediaType: 'application/vnd.test+json', bytes: Buffer.from(writer) }],
    annotations: { [NAME]: writer },
    subject,
  };
}

export function signatureOf(writer: string): SignedPayload {
  return { payload: Buffer.from('{"critical":{}}'), annotations: { [NAME]: writer } };
}

/** The content that a tool writes if it maintains the fallback tag itself. */
export function referrerEntry(writer: string, manifest: Descriptor): Descriptor {
  return {
    ...manifest,
    artifactType: 'application/vnd.test+json',
    annotations: { [NAME]: writer },
  };
}

export function layerOf(writer: string, blob: Descriptor): Descriptor {
  return { ...blob, annotations: { [NAME]: writer } };
}

/** Returns the names of the writers in each location, sorted. */
export async function writersIn(
  store: ImageStore,
  { digest }: Descriptor,
): Promise<Readonly<Record<'referrers' | 'sig' | 'att', readonly string[]>>> {
  const referrers = await store.listReferrers(digest);
  return {
    referrers: namesOf(referrers),
    sig: namesOf(await layersOf(store, legacyTag(digest, 'sig'))),
    att: namesOf(await layersOf(store, legacyTag(digest, 'att'))),
  };
}

async function layersOf(store: ImageStore, tag: string): Promise<readonly Descriptor[]> {
  const manifest = await store.getManifest(tag);
  if (manifest === undefined) return [];
  const parsed = parseManifest(manifest.bytes, tag);
  return parsed.kind === 'manifest' ? parsed.layers : [];
}

function namesOf(entries: readonly Descriptor[]): readonly string[] {
  return entries.map(({ annotations }) => annotations?.[NAME] ?? '').sort();
}
