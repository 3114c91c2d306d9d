import { join } from 'node:path';
import { UserError } from '../../errors/errors.ts';
import { claimFolder, makeFolder } from '../../files/make-folder.ts';
import type { GuardedFolders } from '../../files/walk-path.ts';
import { type FileContent, writeFiles } from '../../files/write-file.ts';
import { guardedFolders } from '../../host/guarded-folders.ts';
import type { StepFolders } from '../../host/step.ts';

/** Maximum number of Assay runs in one job. More runs are probably an endless loop. */
const MAX_RUNS = 1_000;

/** The output files of one run of an action. */
export interface StepFiles {
  /**
   * Absolute path to the output folder that the user requested, or to the run's folder if the user did not request one.
   */
  readonly folder: string;
  /** True if the folder is removed at the end of the run. Files that only users need are then not written. */
  readonly isScratch: boolean;
  /** Writes a file, and returns its absolute path in `folder`. */
  write(name: string, content: FileContent): Promise<string>;
  /** Returns all paths that a file with this name is written to. */
  pathsOf(name: string): readonly string[];
  /** Folders where writes never follow symbolic links. */
  readonly guarded: GuardedFolders;
}

/** Opens a run's output folder. `outputDir` is the folder that the user requested. */
export type OpenStepFiles = (outputDir: string | undefined) => Promise<StepFiles>;

/** Opens the output folder for one run of an action. See `stepFilesOpener`. */
export async function openStepFiles(
  step: StepFolders,
  action: string,
  outputDir: string | undefined,
): Promise<StepFiles> {
  return await stepFilesOpener(step, action)(outputDir);
}

/**
 * Returns a function that opens output folders. Each call uses the next free number.
 *
 * On a runner, each run has its own folder inside a folder that all steps share, so that `report` finds the files. If
 * the user requests a folder, the files are written to both. In a terminal, the files are written to the requested
 * folder or to a new folder.
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
    // In a terminal, the first write creates the new folder.
    if (outputDir === undefined)
      return filesIn(() => [step.stepsFolder], guarded, step.isScratch === true);
    makeOutputFolder(outputDir, guarded);
    return filesIn(() => [outputDir], guarded);
  };
}

/** Returns output files that are written to the run's folder and to the requested folder. */
export function withFolder({ folder, guarded }: StepFiles, outputDir: string): StepFiles {
  makeOutputFolder(outputDir, guarded);
  return filesIn(() => [outputDir, folder], guarded);
}

/**
 * Returns output files that are written to several folders.
 *
 * @param folders Folders that every file is written to. The first one is `folder` in the result.
 */
function filesIn(
  folders: () => readonly string[],
  guarded: GuardedFolders,
  isScratch = false,
): StepFiles {
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
    isScratch,
  };
}

/**
 * Returns a function that claims the folders `001-scan`, `002-scan` and so on. Creating the folder claims its number.
 */
function folderClaims(parent: string, action: string, guarded: GuardedFolders): () => string {
  let run = 0;
  return () => {
    if (run === 0) makeFolder(parent, guarded);
    while (++run <= MAX_RUNS) {
      const folder = join(parent, `${numberOf(run)}-${action}`);
      // All actions share one sequence of numbers. The folders are then in the order of the steps if they are sorted by
      // name.
      if (claimFolder(join(parent, `.${numberOf(run)}`)) && claimFolder(folder)) return folder;
    }
    throw new UserError(
      'not-supported',
      `This job has run Assay more than ${MAX_RUNS} times.`,
      'Split the job into several jobs.',
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
      'Set `output-dir` to a different folder.',
      { cause },
    );
  }
}
