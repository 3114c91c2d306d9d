import { join } from 'node:path';
import { UserError } from '../../errors/errors.ts';
import { claimFolder, makeFolder } from '../../files/make-folder.ts';
import type { GuardedFolders } from '../../files/walk-path.ts';
import { type FileContent, writeFiles } from '../../files/write-file.ts';
import { guardedFolders } from '../../host/guarded-folders.ts';
import type { StepFolders } from '../../host/step.ts';

/** Maximum number of runs of Assay in one job. More would be a runaway loop. */
const MAX_RUNS = 1_000;

/** The output files of one run of an action. */
export interface StepFiles {
  /** Absolute path of the folder. */
  readonly folder: string;
  /** Writes a file and returns its absolute path in the requested folder. */
  write(name: string, content: FileContent): Promise<string>;
  /** Returns all paths to which a file of that name is written. */
  pathsOf(name: string): readonly string[];
  /** Folders below which nothing is written through a link. */
  readonly guarded: GuardedFolders;
}

/** Opens the output folder, given the requested one. */
export type OpenStepFiles = (outputDir: string | undefined) => Promise<StepFiles>;

/** Opens the output folder of one run of an action. See `stepFilesOpener`. */
export async function openStepFiles(
  step: StepFolders,
  action: string,
  outputDir: string | undefined,
): Promise<StepFiles> {
  return await stepFilesOpener(step, action)(outputDir);
}

/**
 * Opens output folders. On the runner, each run gets its own folder below the one that the steps share, so that
 * `report` finds it; a requested folder also gets the files. In a terminal there is only the requested folder, or a
 * new one. With many subjects, the search for a free folder continues after the previous one.
 */
export function stepFilesOpener(step: StepFolders, action: string): OpenStepFiles {
  const guarded = guardedFolders(step);
  const nextFolder =
    step.kind === 'actions' ? folderClaims(step.stepsFolder, action, guarded) : undefined;
  return async (outputDir) => {
    const own = nextFolder?.();
    if (own !== undefined) {
      const files = filesIn(() => [own], guarded);
      return outputDir === undefined ? files : withFolder(files, outputDir);
    }
    // In a terminal, a new folder is created on the first write.
    if (outputDir === undefined) return filesIn(() => [step.stepsFolder], guarded);
    makeOutputFolder(outputDir, guarded);
    return filesIn(() => [outputDir], guarded);
  };
}

/** Writes the same files to the requested folder as well. */
export function withFolder({ folder, guarded }: StepFiles, outputDir: string): StepFiles {
  makeOutputFolder(outputDir, guarded);
  return filesIn(() => [outputDir, folder], guarded);
}

/** @param folders All folders get all files. The first is the requested one. */
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

/** Returns a function that claims `001-scan`, `002-scan` and so on. Creating the folder claims the number. */
function folderClaims(parent: string, action: string, guarded: GuardedFolders): () => string {
  let run = 0;
  return () => {
    if (run === 0) makeFolder(parent, guarded);
    while (++run <= MAX_RUNS) {
      const folder = join(parent, `${numberOf(run)}-${action}`);
      // All actions share the numbers, so that names sort in the order of the steps.
      if (claimFolder(join(parent, `.${numberOf(run)}`)) && claimFolder(folder)) return folder;
    }
    throw new UserError(
      'not-supported',
      `This job has run Assay more than ${MAX_RUNS} times.`,
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
      `The folder ${folder} cannot be created.`,
      'Set `output-dir` to another folder.',
      { cause },
    );
  }
}
