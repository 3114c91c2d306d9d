import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { withoutMark } from '../ecosystems/text.ts';
import { DataError } from '../errors/errors.ts';
import { openFile } from '../files/open-file.ts';
import { checksumIn, hasChecksum, mismatch } from './checksum.ts';
import { artifactFolder, pomPath } from './coordinates.ts';
import { versionsIn } from './metadata.ts';
import type { Answer } from './pom-lookup.ts';
import { MAX_FILE_BYTES, type MavenRepository, notFoundIn } from './repository.ts';

/** Maximum number of version lists for one artifact. Maven writes one list for each repository. */
const MAX_LISTS = 20;

/** A folder with the layout of a Maven repository. */
interface RepositoryFolder {
  /** Absolute path. */
  readonly path: string;
  /** Path for messages. It is the same on every machine. */
  readonly name: string;
}

/**
 * Returns a repository in a folder, such as `~/.m2/repository`. If a checksum file is next to a file, the file must
 * match it.
 */
export function folderRepository(folder: RepositoryFolder): MavenRepository {
  return {
    name: folder.name,
    pom: async (id) => {
      const path = pomPath(id);
      const answer = await checkedFile(path, folder);
      return 'failure' in answer ? answer : { found: { path, bytes: withoutMark(answer.found) } };
    },
    versions: async (group, artifact) => {
      const versions = artifactFolder(group, artifact);
      const names = await readdir(join(folder.path, versions)).catch(() => []);
      const lists = names.filter((name) => /^maven-metadata(?:-[\w.-]+)?\.xml$/.test(name));
      const paths = lists.sort().slice(0, MAX_LISTS);
      return await versionsOf(
        paths.map((name) => `${versions}/${name}`),
        folder,
      );
    },
  };
}

async function versionsOf(
  paths: readonly string[],
  folder: RepositoryFolder,
): Promise<Answer<readonly string[]>> {
  const versions = new Set<string>();
  for (const path of paths) {
    const answer = await checkedFile(path, folder);
    if ('failure' in answer) return answer;
    try {
      for (const version of versionsIn(path, answer.found)) versions.add(version);
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      const where = `${folder.name}/${path}`;
      const text = `has a version list that cannot be read (${where}: ${error.message})`;
      return {
        failure: { code: 'malformed', text, fix: 'remove this file from the local repository' },
      };
    }
  }
  return versions.size > 0 ? { found: [...versions] } : { failure: notFoundIn([folder.name]) };
}

/**
 * Returns the content of a file if the file is not too large and matches its stored checksum.
 *
 * @param path Path in the repository.
 */
async function checkedFile(path: string, folder: RepositoryFolder): Promise<Answer<Buffer>> {
  const absolute = join(folder.path, path);
  const where = `${folder.name}/${path}`;
  const bytes = await contentOf(absolute);
  if (bytes === undefined) return { failure: notFoundIn([folder.name]) };
  if (bytes.length > MAX_FILE_BYTES) {
    const text = `has a file of more than ${MAX_FILE_BYTES} bytes (${where})`;
    return {
      failure: { code: 'too-large', text, fix: 'remove this file from the local repository' },
    };
  }
  const stored = await contentOf(`${absolute}.sha1`);
  const checksum = stored && checksumIn(stored, 'sha1');
  if (checksum !== undefined && !hasChecksum(bytes, checksum)) {
    return { failure: mismatch(where, checksum) };
  }
  return { found: bytes };
}

/**
 * Returns the content of a regular file. Reads at most one byte more than the size limit, which shows that the file is
 * too large. Returns undefined for anything else.
 */
async function contentOf(path: string): Promise<Buffer | undefined> {
  const file = await openFile(path).catch(() => undefined);
  if (file === undefined) return undefined;
  try {
    if (!(await file.stat()).isFile()) return undefined;
    const buffer = Buffer.alloc(MAX_FILE_BYTES + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length);
      length += bytesRead;
      if (bytesRead === 0 || length === buffer.length) return buffer.subarray(0, length);
    }
  } catch {
    return undefined;
  } finally {
    await file.close();
  }
}
