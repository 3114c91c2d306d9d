import type { SignedPayload } from '../../../shared/model/evidence.ts';
import type { Referrer } from '../../../shared/oci/attach-referrer.ts';
import type { Descriptor, ImageStore } from '../../../shared/oci/image-store.ts';
import { parseManifest } from '../../../shared/oci/manifest.ts';
import { legacyTag } from '../../../shared/store/legacy-tag.ts';

/** One image that all writers write about at once. */
export interface RaceRound {
  readonly number: number;
  /** `127.0.0.1:41234`. */
  readonly host: string;
  /** The repository, one for each round. */
  readonly name: string;
  readonly subject: Descriptor;
}

/** Where the writers' names are kept: what is written is the same but for them. */
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

/** What a tool that keeps the fallback tag itself writes there. */
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

/** Who is listed where, in the order of their names. */
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
