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

/**
 * Returns a repository in a folder, such as `~/.m2/repository`. A stored checksum is checked.
 *
 * @param folder Absolute path.
 */
export function folderRepository(folder: string): MavenRepository {
  return {
    name: folder,
    pom: async (id) => {
      const path = pomPath(id);
      const answer = await checkedFile(join(folder, path), folder);
      return 'failure' in answer ? answer : { found: { path, bytes: withoutMark(answer.found) } };
    },
    versions: async (group, artifact) => {
      const names = await readdir(join(folder, artifactFolder(group, artifact))).catch(() => []);
      const lists = names.filter((name) => /^maven-metadata(?:-[\w.-]+)?\.xml$/.test(name));
      return await versionsOf(
        lists
          .slice(0, MAX_LISTS)
          .map((name) => join(folder, artifactFolder(group, artifact), name)),
        folder,
      );
    },
  };
}

async function versionsOf(
  paths: readonly string[],
  folder: string,
): Promise<Answer<readonly string[]>> {
  const versions = new Set<string>();
  for (const path of paths) {
    const answer = await checkedFile(path, folder);
    if ('failure' in answer) return answer;
    try {
      for (const version of versionsIn(path, answer.found)) versions.add(version);
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      const text = `has a list of versions that cannot be read (${path}: ${error.message})`;
      return {
        failure: { code: 'malformed', text, fix: 'remove this file from the local repository' },
      };
    }
  }
  return versions.size > 0 ? { found: [...versions] } : { failure: notFoundIn([folder]) };
}

async function checkedFile(path: string, folder: string): Promise<Answer<Buffer>> {
  const bytes = await contentOf(path);
  if (bytes === undefined) return { failure: notFoundIn([folder]) };
  if (bytes.length > MAX_FILE_BYTES) {
    const text = `has a file with more than ${MAX_FILE_BYTES} bytes (${path})`;
    return {
      failure: { code: 'too-large', text, fix: 'remove this file from the local repository' },
    };
  }
  const stored = await contentOf(`${path}.sha1`);
  const checksum = stored && checksumIn(stored, 'sha1');
  if (checksum !== undefined && !hasChecksum(bytes, checksum)) {
    return { failure: mismatch(path, checksum) };
  }
  return { found: bytes };
}

/** Returns the start of a regular file, with at most one byte more than the limit. */
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
