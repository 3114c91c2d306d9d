import { join } from 'node:path';
import { randomOf } from '../attacks/attack.ts';
import { cargoFilesOf, unnoticedByCargoLock } from '../support/installers/cargo.ts';
import { missing, temporaryFolder } from '../support/programs.ts';

/** Number of generated files, which are the same in every run. Cargo runs three times for each file. */
const FILES = 200;

/**
 * Compares generated lockfiles in Cargo and Assay. Assay must list everything that Cargo fetches, or report a
 * problem.
 */
export async function check(): Promise<{ passed: number; failed: number }> {
  const reason = missing(['cargo']);
  if (reason !== undefined) throw new Error(reason);
  const folder = temporaryFolder('installers-cargo');
  const random = randomOf(1);
  const counts = { passed: 0, failed: 0, refused: 0 };
  for (let at = 0; at < FILES; at++) {
    const files = cargoFilesOf(random);
    const unnoticed = await unnoticedByCargoLock(join(folder, String(at)), files);
    if (unnoticed === undefined) counts.refused++;
    if (unnoticed === undefined || unnoticed.length === 0) counts.passed++;
    else {
      counts.failed++;
      print(`${JSON.stringify(files)}: ${unnoticed.join(', ')}`);
    }
  }
  print(`${FILES - counts.refused} lockfiles taken by Cargo, ${counts.refused} refused`);
  return counts;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
