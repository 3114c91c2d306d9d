import { randomOf } from '../attacks/attack.ts';
import { makeTree, readByMaven, unnoticedByPoms } from '../support/installers/maven.ts';

/** Number of generated trees, always the same. */
const TREES = 600;

/**
 * Compares generated Maven projects in Maven's own model builder and Assay: a dependency must be listed in Maven's
 * version, or reported as unknown.
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
