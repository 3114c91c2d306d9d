import { randomOf } from '../attacks/attack.ts';
import { goModOf, unnoticedByGoMod } from '../support/installers/go.ts';
import { missing, temporaryFolder } from '../support/programs.ts';

/** Number of generated files, which are the same in every run. */
const FILES = 1_000;

/**
 * Compares generated `go.mod` files in Go and Assay. Assay must list everything that Go builds, or report a problem.
 */
export async function check(): Promise<{ passed: number; failed: number }> {
  const reason = missing(['go']);
  if (reason !== undefined) throw new Error(reason);
  const folder = temporaryFolder('installers-go');
  const random = randomOf(1);
  const counts = { passed: 0, failed: 0, refused: 0 };
  for (let at = 0; at < FILES; at++) {
    const text = goModOf(random);
    const unnoticed = await unnoticedByGoMod(folder, text);
    if (unnoticed === undefined) counts.refused++;
    if (unnoticed === undefined || unnoticed.length === 0) counts.passed++;
    else {
      counts.failed++;
      print(`${JSON.stringify(text)}: ${unnoticed.join(', ')}`);
    }
  }
  print(`${FILES - counts.refused} files taken by Go, ${counts.refused} refused`);
  return counts;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
