import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { DataError, UserError } from '../errors/errors.ts';
import type { WantedFiles } from '../model/wanted-files.ts';
import { type OpenImageWorld, openImageStore } from '../oci/open-image-store.ts';
import { formatPlatform } from '../oci/platform.ts';
import { resolveImage } from '../oci/resolve-image.ts';
import { DIRECTORY_LIMITS } from './limits.ts';
import { readDirectory } from './read-directory.ts';
import { readImage } from './read-image.ts';
import type { OpenSource, ReadOptions, SourceContents, SourceRequest } from './source.ts';
import { compileWanted } from './wanted.ts';

/**
 * Finds a folder, a file or an image, and says what it is.
 *
 * @throws {UserError} when there is no such thing; RemoteError or DataError from a registry or archive.
 */
export async function openSource(
  request: SourceRequest,
  world: OpenImageWorld,
): Promise<OpenSource> {
  if (request.kind === 'image') return await openImage(request, world);
  const found = await stat(request.path).catch(() => undefined);
  if (found?.isDirectory() === true) return openDirectory(request);
  if (found?.isFile() === true) return openFile(request, found.size);
  const fix = 'name a folder or a file that exists, relative to the working directory';
  throw new UserError('file-not-found', `there is no ${request.name}`, fix);
}

/** The wanted files of a source, sorted by path, and what could not be read. */
export function readFiles(
  source: OpenSource,
  wanted: WantedFiles,
  options: ReadOptions,
): Promise<SourceContents> {
  return source.read(wanted, options);
}

type PathRequest = Extract<SourceRequest, { kind: 'path' }>;
type ImageRequest = Extract<SourceRequest, { kind: 'image' }>;

const nothingToClose = async (): Promise<void> => undefined;

function openDirectory({ path, name }: PathRequest): OpenSource {
  const description = { kind: 'directory', name } as const;
  return {
    description,
    read: async (wanted) => {
      const contents = await readDirectory(path, compileWanted(wanted), DIRECTORY_LIMITS);
      return { description, layers: [], ...contents };
    },
    close: nothingToClose,
  };
}

/** One file is read whatever its name: the user asked for it. */
function openFile({ path, name }: PathRequest, size: number): OpenSource {
  const { maxFileBytes } = DIRECTORY_LIMITS;
  if (size > maxFileBytes) {
    const message = `${name} has ${size} bytes; at most ${maxFileBytes} are read`;
    throw new DataError('limit-exceeded', message, { path: name });
  }
  const description = { kind: 'file', name } as const;
  return {
    description,
    read: async () => ({
      description,
      layers: [],
      files: [{ path: basename(path), bytes: await readFile(path) }],
      problems: [],
    }),
    close: nothingToClose,
  };
}

async function openImage(request: ImageRequest, world: OpenImageWorld): Promise<OpenSource> {
  const opened = await openImageStore(request.image, world);
  try {
    const image = await resolveImage(opened.store, opened.reference, request.platform);
    const description = {
      kind: 'image',
      name: request.name,
      ...(opened.hasOwnDigests ? { digest: image.manifest.digest } : {}),
      ...(image.index === undefined ? {} : { indexDigest: image.index.digest }),
      platform: formatPlatform(image.platform),
    } as const;
    return {
      description,
      image,
      read: async (wanted, options) => {
        const contents = await readImage(opened.store, image, wanted, options);
        return { description, ...contents };
      },
      close: opened.close,
    };
  } catch (error) {
    await opened.close();
    throw error;
  }
}
