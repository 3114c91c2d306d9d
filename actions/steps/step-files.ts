import { closeSync, copyFileSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { UserError } from '../../shared/errors/errors.ts';
import type { Host } from '../../shared/host/host.ts';
import { errorCode } from '../../shared/oci/error-code.ts';

/** Folders of one action in one job: more is a loop gone wild. */
const MAX_RUNS = 1_000;

/** Where one run of an action writes its files. */
export interface StepFiles {
  /** Absolute path of the folder. */
  readonly folder: string;
  /** Writes a file and returns its absolute path, where the caller asked for it. */
  write(name: string, content: string | Buffer | Iterable<string>): Promise<string>;
}

/**
 * The folder for the files of one run. On the runner each run gets one of its own in the folder that
 * the steps share, so that `report` finds it; a folder that was asked for gets the files too. In a
 * terminal there is only the folder that was asked for, or a new one.
 */
export async function openStepFiles(
  host: Host,
  action: string,
  outputDir: string | undefined,
): Promise<StepFiles> {
  return await stepFilesOpener(host, action)(outputDir);
}

/** For runs with a folder for each of many subjects: each comes after the one before, which is not looked for again. */
export function stepFilesOpener(
  host: Host,
  action: string,
): (outputDir: string | undefined) => Promise<StepFiles> {
  const nextFolder = folderClaims(host.stepsFolder, action);
  return async (outputDir) => {
    const own = host.kind === 'actions' ? nextFolder() : undefined;
    const folder = outputDir ?? own ?? host.stepsFolder;
    if (folder !== own) makeFolder(folder);
    return filesIn(folder, own);
  };
}

/**
 * Folders and files are made at once: a run has hundreds of them, each is small, and a thread of Node's would take
 * longer to be asked than to make one.
 *
 * @param own The folder that gets all files too, where it is another one.
 */
function filesIn(folder: string, own: string | undefined): StepFiles {
  return {
    folder,
    write: async (name, content) => {
      const path = join(folder, name);
      if (typeof content === 'string' || Buffer.isBuffer(content)) writeFileSync(path, content);
      else writePieces(path, content);
      if (own !== undefined && own !== folder) copyFileSync(path, join(own, name));
      return path;
    },
  };
}

function writePieces(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'w');
  try {
    for (const piece of pieces) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}

/** A path as a person knows it: below the workspace without the workspace's own path. */
export function shownPath(host: Host, path: string): string {
  const below = relative(host.workspace, path);
  return below.startsWith('..') ? path : below;
}

/** `001-scan`, `002-scan` …: making the folder is what claims the number. */
function folderClaims(parent: string, action: string): () => string {
  let run = 0;
  return () => {
    if (run === 0) mkdirSync(parent, { recursive: true });
    while (++run <= MAX_RUNS) {
      const folder = join(parent, `${String(run).padStart(3, '0')}-${action}`);
      if (isNewFolder(folder, parent, run)) return folder;
    }
    throw new UserError(
      'not-supported',
      `This job has run more than ${MAX_RUNS} actions of Assay.`,
      'Split the job.',
    );
  };
}

/** Numbers count over all actions, so that names sort in the order in which the steps ran. */
function isNewFolder(folder: string, parent: string, run: number): boolean {
  try {
    mkdirSync(join(parent, `.${String(run).padStart(3, '0')}`));
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new UserError(
      'input-invalid',
      `The folder ${folder} cannot be made.`,
      'Give another one as `output-dir`.',
      { cause },
    );
  }
}
