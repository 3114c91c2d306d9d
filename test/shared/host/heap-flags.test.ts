import { expect, it } from '@jest/globals';
import { runProgram } from '../../support/programs.ts';

const MODULE = new URL('../../../shared/host/heap-flags.ts', import.meta.url);

function runSource(source: string) {
  return runProgram(process.execPath, ['--input-type=module', '--eval', source]);
}

/** Fills the room for young objects with what is forgotten soon, but not at once. */
const FILL = `
  let kept = [];
  const fill = (count) => {
    for (let n = 0; n < count; n++) {
      if (kept.length > 100_000) kept = [];
      kept.push({ n, text: String(n) });
    }
  };`;

it('sets what this version of V8 knows', async () => {
  // V8 complains of what it does not know, and goes on.
  expect(
    await runSource(`
      import { expectShortLives, keepYoungSpace } from '${MODULE}';
      expectShortLives();
      ${FILL}
      fill(3_000_000);
      keepYoungSpace();`),
  ).toMatchObject({ code: 0, stdout: '', stderr: '' });
});

it.each([
  ['where there is enough', true],
  ['but where there is little', false],
])('lets the room for young objects grow no more, %s', async (_, isFilled) => {
  const { stdout } = await runSource(`
    import { getHeapSpaceStatistics } from 'node:v8';
    import { keepYoungSpace } from '${MODULE}';
    const size = () => getHeapSpaceStatistics().find((space) => space.space_name === 'new_space').space_size;
    ${FILL}
    while (${isFilled} && size() < 32 * 1024 * 1024) fill(10_000);
    const before = size();
    keepYoungSpace();
    fill(10_000_000);
    console.log(size() > before);`);
  expect(stdout.trim()).toBe(String(!isFilled));
});
