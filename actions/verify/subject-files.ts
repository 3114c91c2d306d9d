import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { removeFile } from '../../shared/files/write-file.ts';
import { type Claim, DECISION_FILE } from '../../shared/flows/results/claimed-run.ts';
import type { StepFiles } from '../../shared/flows/results/step-files.ts';
import type { Host } from '../../shared/host/host.ts';

const SUBJECT_FOLDER = /^subject-\d+$/;

/** Names of the result files. An earlier run, possibly with other subjects, may have left such files. */
const RESULTS = [
  'verification.json',
  'verification-summary.json',
  'verification-summary.sigstore.json',
];

/**
 * Returns a function that opens the folder of a subject. The first subject uses the step's folder, and each of the
 * others has its own folder.
 */
export function subjectFiles(
  { files, open }: Claim,
  host: Host,
): (index: number) => Promise<StepFiles> {
  const isNumbered = host.kind === 'actions' && host.input('output-dir') === '';
  return async (index) => {
    if (index === 0) return files;
    return await open(isNumbered ? undefined : join(files.folder, `subject-${index + 1}`));
  };
}

/** Removes the results from an earlier run, so that no outdated `pass` remains. */
export async function clearResults({ files }: Claim, host: Host): Promise<void> {
  // Results from an earlier run can exist only in a folder that the user sets.
  if (host.input('output-dir') === '') return;
  const { folder, guarded } = files;
  for (const file of RESULTS) removeFile(join(folder, file), guarded);
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => SUBJECT_FOLDER.test(each))) {
    for (const file of [DECISION_FILE, ...RESULTS]) removeFile(join(folder, name, file), guarded);
  }
}
