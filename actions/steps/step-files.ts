import { join, relative } from 'node:path';
import { UserError } from '../../shared/errors/errors.ts';
import { claimFolder, type GuardedFolders, makeFolder } from '../../shared/files/make-folder.ts';
import {
  type FileContent,
  removeFile,
  replaceFile,
  writeFiles,
} from '../../shared/files/write-file.ts';
import { guardedFolders } from '../../shared/host/guarded-folders.ts';
import type { Host } from '../../shared/host/host.ts';

/** Folders of one action in one job: more is a loop gone wild. */
const MAX_RUNS = 1_000;

/** Where one run of an action writes its files. */
export interface StepFiles {
  /** Absolute path of the folder. */
  readonly folder: string;
  /** Writes a file and returns its absolute path, where the caller asked for it. */
  write(name: string, content: FileContent): Promise<string>;
  /** Writes a file in place of whatever has its name, and of a symbolic link too. */
  replace(name: string, content: string): void;
  /** Removes a file that was written. */
  remove(name: string): void;
}

/** Opens the folder for the files of one run of an action: see `stepFilesOpener`. */
export async function openStepFiles(
  host: Host,
  action: string,
  outputDir: string | undefined,
): Promise<StepFiles> {
  return await stepFilesOpener(host, action)(outputDir);
}

/**
 * Opens folders for the files of runs. On the runner each run gets one of its own in the folder that the steps
 * share, so that `report` finds it; a folder that was asked for gets the files too. In a terminal there is only the
 * folder that was asked for, or a new one. Of many subjects each comes after the one before, which is not looked
 * for again.
 */
export function stepFilesOpener(
  host: Host,
  action: string,
): (outputDir: string | undefined) => Promise<StepFiles> {
  const guarded = guardedFolders(host);
  const nextFolder = folderClaims(host.stepsFolder, action, guarded);
  return async (outputDir) => {
    const own = host.kind === 'actions' ? nextFolder() : undefined;
    const folder = outputDir ?? own ?? host.stepsFolder;
    if (folder !== own) makeOutputFolder(folder, guarded);
    return filesIn([folder, ...(own === undefined || own === folder ? [] : [own])], guarded);
  };
}

/** @param folders All get all files; the first is the one that was asked for. */
function filesIn(folders: readonly string[], guarded: GuardedFolders): StepFiles {
  const [folder = ''] = folders;
  const pathsOf = (name: string) => folders.map((each) => join(each, name));
  return {
    folder,
    write: async (name, content) => {
      writeFiles(pathsOf(name), content, guarded);
      return join(folder, name);
    },
    replace: (name, content) => {
      for (const path of pathsOf(name)) replaceFile(path, content, guarded);
    },
    remove: (name) => {
      for (const path of pathsOf(name)) removeFile(path, guarded);
    },
  };
}

/** A path as a person knows it: below the workspace without the workspace's own path. */
export function shownPath(host: Host, path: string): string {
  const below = relative(host.workspace, path);
  return below.startsWith('..') ? path : below;
}

/** `001-scan`, `002-scan` …: making the folder is what claims the number. */
function folderClaims(parent: string, action: string, guarded: GuardedFolders): () => string {
  let run = 0;
  return () => {
    if (run === 0) makeFolder(parent, guarded);
    while (++run <= MAX_RUNS) {
      const folder = join(parent, `${numberOf(run)}-${action}`);
      // Numbers count over all actions, so that names sort in the order in which the steps ran.
      if (claimFolder(join(parent, `.${numberOf(run)}`)) && claimFolder(folder)) return folder;
    }
    throw new UserError(
      'not-supported',
      `This job has run more than ${MAX_RUNS} actions of Assay.`,
      'Split the job.',
    );
  };
}

function numberOf(run: number): string {
  return String(run).padStart(3, '0');
}

function makeOutputFolder(folder: string, guarded: GuardedFolders): void {
  try {
    makeFolder(folder, guarded);
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError(
      'input-invalid',
      `The folder ${folder} cannot be made.`,
      'Give another one as `output-dir`.',
      { cause },
    );
  }
}
