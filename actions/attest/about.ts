import { DataError } from '../../shared/errors/errors.ts';
import {
  arrayAt,
  isObject,
  type JsonObject,
  objectAt,
  stringAt,
} from '../../shared/json/guards.ts';
import type { SourceDescription } from '../../shared/model/inventory.ts';
import { readDocument } from '../../shared/sbom/read-document.ts';
import { statedKind } from '../../shared/sbom/stated-kind.ts';
import type { About } from './documents.ts';

/** An SBOM document and the result of parsing it. */
interface ReadSbom {
  readonly bytes: Buffer;
  readonly document: JsonObject;
  /** Path to show in messages. */
  readonly path: string;
}

/**
 * Returns the subject that an SBOM describes: an image (with its index), a directory or a file. Returns undefined if
 * the document does not specify a subject.
 *
 * @param isOwn True if an earlier step in the job wrote the SBOM.
 */
export function aboutSbom({ bytes, document, path }: ReadSbom, isOwn: boolean): About | undefined {
  try {
    const { source } = readDocument(bytes, path);
    const kind = statedKind(document, bytes.toString('utf8'));
    if (kind === 'directory' || kind === 'file') return aboutFiles(`a ${kind}`);
    return aboutImage(source, isOwn || source.imageId !== undefined);
  } catch (error) {
    // An SBOM in an unsupported version is attested without checking its subject.
    if (error instanceof DataError) return undefined;
    throw error;
  }
}

/** Returns the subject of a scan by Assay. */
export function aboutScan(source: SourceDescription): About {
  const { kind, name } = source;
  const image = kind === 'image' || kind === 'sbom' ? aboutImage(source, true) : undefined;
  // An image with neither a digest nor an ID does not match any subject.
  return image ?? { ...aboutFiles(`the ${kind} ${name}`), isImage: kind === 'image' };
}

export function aboutFiles(name: string): About {
  return { digests: [], imageId: undefined, isImage: false, isOwn: true, name };
}

/**
 * Returns the image that was scanned. If its digest is known, the image ID is not used: the layers were read from the
 * manifest with this digest.
 */
function aboutImage(source: SourceDescription, isOwn: boolean): About | undefined {
  const { digest, indexDigest } = source;
  const digests = [digest, indexDigest].filter((each) => each !== undefined);
  const imageId = digests.length === 0 ? source.imageId : undefined;
  return imageOf(digests, imageId, isOwn);
}

function imageOf(
  digests: readonly string[],
  imageId: string | undefined,
  isOwn: boolean,
): About | undefined {
  if (digests.length === 0 && imageId === undefined) return undefined;
  const name = digests.join(' and ') || `the image with the ID ${imageId}`;
  return { digests, imageId, isImage: true, isOwn, name };
}

/**
 * Returns the subject of Trivy or Grype results in a predicate. Returns undefined if the results do not specify one.
 * Both tools identify an image by its registry digests and its ID.
 */
export function aboutResults(predicate: unknown): About | undefined {
  const scanner = isObject(predicate) ? objectAt(predicate, 'scanner') : undefined;
  const result = objectAt(scanner ?? {}, 'result') ?? {};
  const grype = objectAt(result, 'source');
  const kind = stringAt(result, 'ArtifactType') ?? stringAt(grype ?? {}, 'type');
  if (kind === undefined) return undefined;
  if (!IMAGES.has(kind)) return aboutFiles(`a ${kind}`);
  const facts = objectAt(result, 'Metadata') ?? objectAt(grype ?? {}, 'target') ?? {};
  const listed = arrayAt(facts, 'RepoDigests') ?? arrayAt(facts, 'repoDigests') ?? [];
  const digests = [...listed, facts['manifestDigest']].flatMap(digestIn);
  return imageOf(digests, stringAt(facts, 'ImageID') ?? stringAt(facts, 'imageID'), false);
}

/** Artifact types that Trivy and Grype use for images. */
const IMAGES: ReadonlySet<string> = new Set(['container_image', 'image']);

/**
 * Returns a list with the digest at the end of an image reference such as `ghcr.io/octo/app@sha256:…`, or with a bare
 * digest. Returns an empty list if the value does not end in a digest.
 */
function digestIn(reference: unknown): readonly string[] {
  const found = typeof reference === 'string' ? /sha256:[0-9a-f]{64}$/.exec(reference) : null;
  return found === null ? [] : [found[0]];
}
