import { randomOf } from '../attacks/attack.ts';
import { goModOf, unnoticedByGoMod } from '../support/installers/go.ts';
import { missing, temporaryFolder } from '../support/programs.ts';

/** Generated files, always the same. */
const FILES = 1_000;

/** Generated `go.mod` files, read by Go and by Assay: what Go builds is listed, or a problem says that it is not. */
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
