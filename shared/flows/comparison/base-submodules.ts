import type { Base } from '../../compare/open-base.ts';
import { leftOut } from '../../inventory/ignored-paths.ts';
import type { Problem } from '../../model/inventory.ts';
import type { WantedFiles } from '../../model/wanted-files.ts';
import { isOfAuthor } from '../../source/read-directory.ts';
import type { SourceContents, SourceFile } from '../../source/source.ts';
import { baseFileReader } from './base-file-reader.ts';
import { findOrNone } from './linked-file.ts';
import type { ScannedFolder } from './scanned-folder.ts';
import type { SubmoduleFiles } from './submodule-files.ts';

/**
 * Reads the submodules whose commits differ between the base and the checkout. Returns a problem for each submodule
 * that cannot be read.
 */
export async function readSubmodules(
  base: Base,
  head: SourceContents,
  { prefix, wanted, submodules, readSubmodule }: ScannedFolder,
  keep: (file: SourceFile | undefined) => void,
): Promise<readonly Problem[]> {
  const isLeftOut = leftOut(head.ignored ?? []);
  const here = new Map(head.files.map((file) => [file.path, file]));
  const problems: Problem[] = [];
  for (const [whole, commit] of submodules) {
    const path = pathInside(prefix, whole);
    if (readSubmodule === undefined || path === undefined || isLeftOut(`${path}/`)) continue;
    const found = await findOrNone(base, whole);
    if (found?.kind !== 'submodule' || found.path !== whole || found.id === commit) continue;
    const at = { path: whole, commit: found.id };
    const problem = await readSubmodule(at, async (inner) => {
      await readInner(inner, path, { wanted, isLeftOut, here, keep });
    });
    if (problem !== undefined) problems.push({ ...problem, path });
  }
  return problems;
}

interface InnerReading {
  readonly wanted: WantedFiles;
  readonly isLeftOut: (path: string) => boolean;
  /** Files in the head, by path. */
  readonly here: ReadonlyMap<string, SourceFile>;
  readonly keep: (file: SourceFile | undefined) => void;
}

async function readInner(
  { files, content }: SubmoduleFiles,
  folder: string,
  { wanted, isLeftOut, here, keep }: InnerReading,
): Promise<void> {
  const read = baseFileReader(content, wanted, undefined);
  for (const { path: inside, id } of files) {
    const path = `${folder}/${inside}`;
    if (!isLeftOut(path) && !isOfAuthor(path)) keep(await read(path, id, here.get(path)));
  }
}

/** Returns a path relative to a folder. Returns undefined if the path is outside the folder. */
function pathInside(folder: string, path: string): string | undefined {
  if (folder === '') return path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}
