import { availableParallelism } from 'node:os';
import type { AuditFile } from '../../shared/audit/area.ts';
import { imageFiles } from '../../shared/audit/image/image-files.ts';
import type { DataError } from '../../shared/errors/errors.ts';
import {
  imageStoreDependencies,
  type RegistryLogin,
} from '../../shared/flows/clients/registry-access.ts';
import { openRunCache } from '../../shared/flows/inventory/run-cache.ts';
import type { SourceChoice } from '../../shared/flows/inventory/source-choice.ts';
import { imageRequest, namedImage } from '../../shared/flows/inventory/source-request.ts';
import { WANTED_BY_AUDIT } from '../../shared/flows/inventory/wanted-by-audit.ts';
import type { Host } from '../../shared/host/host.ts';
import type { Problem, SourceDescription } from '../../shared/model/inventory.ts';
import type { WantedFiles } from '../../shared/model/wanted-files.ts';
import { parseMirrors } from '../../shared/oci/mirrors.ts';
import { openSources } from '../../shared/source/open-source.ts';
import type { NamedImage, OpenSource, ReadOptions } from '../../shared/source/source.ts';

/** A single image, or the image for one platform in an index. */
export interface ImageToAudit {
  readonly source: SourceDescription;
  readonly files: readonly AuditFile[];
  readonly problems: readonly Problem[];
  /** Problems about files with too many secrets of one kind. Some of these secrets were omitted. */
  readonly omitted: readonly Problem[];
  readonly layers: number;
  /** Number of files in the layers that were searched for secrets. */
  readonly searchedFiles: number;
}

/** The image to audit, and the platforms that the user chose. */
export interface ImageChoice extends SourceChoice {
  readonly image: string;
}

const ACCOUNTS = 'etc/passwd';

const THREADS = availableParallelism();

/** Reads the configuration and all layers of an image, once per platform. */
export async function readImages(
  choice: ImageChoice,
  login: RegistryLogin,
  host: Host,
): Promise<readonly ImageToAudit[]> {
  const { workspace } = host;
  const request = imageRequest(choice.image, choice, workspace);
  const mirrors = parseMirrors(choice.mirrors);
  const dependencies = { ...imageStoreDependencies(request.image, login, host), mirrors };
  const cache = openRunCache(choice, request.image, host);
  const base = choice.baseImage === undefined ? undefined : namedImage(choice.baseImage, workspace);
  const progress = (done: number, total: number) =>
    host.progress(`Read ${done} of ${total} layers`);
  const options = { threads: THREADS, progress, cache: cache?.layers };
  const wanted = host.sharesLayers === true ? await wantedByAllStages() : WANTED_BY_AUDIT;
  const { sources, close } = await openSources(request, dependencies, THREADS - 1);
  try {
    const images: ImageToAudit[] = [];
    for (const source of sources) {
      // All images have the same index, so only the first image returns it.
      const index = images.length === 0 ? source.image?.index?.bytes : undefined;
      images.push(await readOne({ source, wanted, index }, base, options));
    }
    await cache?.finish();
    return images;
  } finally {
    await close();
  }
}

/**
 * Returns the files that any stage in the run needs. Later stages then find these files in the layer cache. An audit on
 * its own does not need the package formats, so their code is imported on demand.
 */
async function wantedByAllStages(): Promise<WantedFiles> {
  const { wantedBySharedRun } = await import('../../shared/flows/inventory/wanted-by-formats.ts');
  return await wantedBySharedRun();
}

/** One image, the files to read from it, and the index that contains the image. */
interface Reading {
  readonly source: OpenSource;
  readonly wanted: WantedFiles;
  readonly index: Buffer | undefined;
}

async function readOne(
  { source, wanted, index }: Reading,
  given: NamedImage | undefined,
  options: ReadOptions,
): Promise<ImageToAudit> {
  const { description, layers, files, problems, search } = await source.read(wanted, options);
  const { image } = source;
  if (image === undefined) throw new Error('the source is not an image');
  const base = await source.findBase?.(given);
  const read = imageFiles({
    config: image.configBytes,
    manifest: image.manifest.bytes,
    index,
    provenance: await source.provenance?.(),
    layers,
    baseLayers: base?.layers,
    searched: search ?? { secrets: [], noted: [] },
    accounts: files.find(({ path }) => path === ACCOUNTS)?.bytes.toString('utf8'),
  });
  return {
    source: description,
    files: read.files,
    problems: [...problems, ...read.problems.map(problemOf)],
    omitted: read.omitted.map(problemOf),
    layers: layers.length,
    searchedFiles: search?.files ?? 0,
  };
}

function problemOf({ code, message, place }: DataError): Problem {
  return { code, message, ...place };
}
