import { join } from 'node:path';
import { UserError } from '../../errors/errors.ts';
import { claimFolder, makeFolder } from '../../files/make-folder.ts';
import type { GuardedFolders } from '../../files/walk-path.ts';
import { type FileContent, writeFiles } from '../../files/write-file.ts';
import { guardedFolders } from '../../host/guarded-folders.ts';
import type { Host } from '../../host/host.ts';

/** Folders of one action in one job: more is a loop gone wild. */
const MAX_RUNS = 1_000;

/** Where one run of an action writes its files. */
export interface StepFiles {
  /** Absolute path of the folder. */
  readonly folder: string;
  /** Writes a file and returns its absolute path, where the caller asked for it. */
  write(name: string, content: FileContent): Promise<string>;
  /** All paths that a file of that name is written to. */
  pathsOf(name: string): readonly string[];
  /** Nothing below these is written through a link. */
  readonly guarded: GuardedFolders;
}

/** Opens a folder for files, given the one that was asked for. */
export type OpenStepFiles = (outputDir: string | undefined) => Promise<StepFiles>;

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
export function stepFilesOpener(host: Host, action: string): OpenStepFiles {
  const guarded = guardedFolders(host);
  const nextFolder =
    host.kind === 'actions' ? folderClaims(host.stepsFolder, action, guarded) : undefined;
  return async (outputDir) => {
    const own = nextFolder?.();
    if (own !== undefined) {
      const files = filesIn(() => [own], guarded);
      return outputDir === undefined ? files : withFolder(files, outputDir);
    }
    // A new folder of a terminal is made when something is written there.
    if (outputDir === undefined) return filesIn(() => [host.stepsFolder], guarded);
    makeOutputFolder(outputDir, guarded);
    return filesIn(() => [outputDir], guarded);
  };
}

/** The same files, in the folder that was asked for too. */
export function withFolder({ folder, guarded }: StepFiles, outputDir: string): StepFiles {
  makeOutputFolder(outputDir, guarded);
  return filesIn(() => [outputDir, folder], guarded);
}

/** @param folders All get all files; the first is the one that was asked for. */
function filesIn(folders: () => readonly string[], guarded: GuardedFolders): StepFiles {
  const pathsOf = (name: string) => folders().map((folder) => join(folder, name));
  return {
    get folder() {
      return folders()[0] ?? '';
    },
    write: async (name, content) => {
      const paths = pathsOf(name);
      writeFiles(paths, content, guarded);
      return paths[0] ?? '';
    },
    pathsOf,
    guarded,
  };
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
