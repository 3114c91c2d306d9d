import { randomOf } from '../attacks/attack.ts';
import { makeTree, readByMaven, unnoticedByPoms } from '../support/installers/maven.ts';

/** Number of generated trees, which are the same in every run. */
const TREES = 600;

/**
 * Compares generated Maven projects in the model builder of Maven and in Assay. Assay must list a dependency with the
 * version that Maven resolves, or report it as unknown.
 */
export async function check(): Promise<{ passed: number; failed: number }> {
  const random = randomOf(1);
  const trees = Array.from({ length: TREES }, (_, at) => makeTree(random, `org.t${at}`));
  const counts = { passed: 0, failed: 0 };
  let taken = 0;
  for (const [at, projects] of (await readByMaven(trees)).entries()) {
    const tree = trees[at] ?? {};
    taken += projects.size;
    const missed = unnoticedByPoms(tree, projects);
    if (missed.length === 0) counts.passed++;
    else counts.failed++;
    if (missed.length > 0) print(`${JSON.stringify(tree)}: ${missed.join(', ')}`);
  }
  print(`projects with dependencies that Maven takes: ${taken}`);
  return counts;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
