import { randomOf } from '../attacks/attack.ts';
import {
  makeRequirements,
  pythonsWithPip,
  readByAssay,
  readByPip,
  unnoticed,
} from '../support/installers/pip.ts';

/** Number of generated files, which are the same in every run. */
const FILES = 2_000;

/**
 * Compares generated requirements files in the parser of pip and in Assay. Assay must list everything that pip reads,
 * or report a problem.
 */
export async function check(): Promise<{ passed: number; failed: number }> {
  const random = randomOf(1);
  const files = Array.from({ length: FILES }, () => makeRequirements(random));
  const inventories = files.map(readByAssay);
  const counts = { passed: 0, failed: 0, refused: 0, clean: 0 };
  for (const python of await pythonsWithPip()) {
    for (const [at, answer] of (await readByPip(python, files)).entries()) {
      const [file, inventory] = [files[at], inventories[at]];
      if (file === undefined || inventory === undefined) continue;
      if ('error' in answer) counts.refused++;
      else if (inventory.problems.length === 0) counts.clean++;
      const missed = unnoticed(answer, inventory);
      if (missed.length === 0) {
        counts.passed++;
        continue;
      }
      counts.failed++;
      print(`${python}: ${JSON.stringify(file.toString('latin1'))}: ${JSON.stringify(missed)}`);
    }
  }
  print(`refused by pip ${counts.refused}; taken and read without a problem ${counts.clean}`);
  return counts;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
