import { expect, it } from '@jest/globals';
import { randomOf } from '../../attacks/attack.ts';
import { makeTree, readByMaven, unnoticedByPoms } from '../../support/installers/maven.ts';
import { describeWith } from '../../support/programs.ts';

/** `npm run conformance -- installers-maven` reads many more trees. */
const TREES = 30;

describeWith(['java', 'mvn'], 'a dependency that Maven resolves', () => {
  it('is listed with the version that Maven uses, or reported as unknown', async () => {
    const random = randomOf(2);
    const trees = Array.from({ length: TREES }, (_, at) => makeTree(random, `org.t${at}`));
    const read = await readByMaven(trees);
    const missed = trees.flatMap((tree, at) => unnoticedByPoms(tree, read[at] ?? new Map()));
    expect(missed).toEqual([]);
  }, 60_000);
});
