import {
  artifactListSubjects,
  checksumSubjects,
  declaredSubjects,
  type ListedSubject,
} from '../../attest/subjects.ts';
import { guardedFolders } from '../../host/guarded-folders.ts';
import type { Variables } from '../../host/machine.ts';
import { readPlainFile } from '../../host/read-input-file.ts';
import { shownPath } from '../../host/shown-path.ts';

/**
 * Possible locations of a list of subjects: the workspace, or a path that the runner sets in an environment variable.
 */
interface ListPlace {
  readonly workspace: string;
  readonly env: Variables;
}

/** Reads the subjects in a checksum file. */
export async function subjectsInChecksums(path: string, place: ListPlace) {
  return checksumSubjects(await contentOf(path, place), shownPath(place, path));
}

/**
 * Reads the subjects in a list.
 *
 * @param path Path of the list. The default is the list in which the runner keeps the subjects of earlier steps in the
 * job. This list is usually empty, and does not always exist.
 */
export async function subjectsInList(
  path: string | undefined,
  place: ListPlace,
): Promise<readonly ListedSubject[]> {
  if (path !== undefined) {
    return artifactListSubjects(await contentOf(path, place), shownPath(place, path));
  }
  const declared = place.env['GITHUB_ARTIFACTS_LIST'] ?? '';
  if (declared === '') return [];
  return declaredSubjects(await contentOf(declared, place), shownPath(place, declared));
}

async function contentOf(path: string, place: ListPlace): Promise<Buffer> {
  return await readPlainFile(path, guardedFolders(place));
}
