import { describe, expect, it } from '@jest/globals';
import { runCode } from '../../support/run-code.ts';

/** Runs `code` where the gaps of Node 20 were made again. */
const onOlderNode = async (code: string): Promise<unknown> => {
  const { stdout } = await runCode(`
    import { fillGapsOfOlderNode } from './shared/host/older-node.ts';
    delete Promise.withResolvers;
    delete Map.groupBy;
    fillGapsOfOlderNode();
    console.log(JSON.stringify(await (async () => { ${code} })()));
  `);
  return JSON.parse(stdout);
};

describe('fillGapsOfOlderNode', () => {
  it('adds promises that are settled from outside', async () => {
    const settled = await onOlderNode(`
      const good = Promise.withResolvers();
      const bad = Promise.withResolvers();
      good.resolve(1);
      bad.reject(2);
      return [await good.promise, await bad.promise.catch((reason) => reason)];
    `);
    expect(settled).toEqual([1, 2]);
  });

  it('adds grouping that keeps the order', async () => {
    const groups = await onOlderNode(
      'return [...Map.groupBy([1, 2, 3, 4], (n, index) => [n % 2, index > 9].join())];',
    );
    expect(groups).toEqual([
      ['1,false', [1, 3]],
      ['0,false', [2, 4]],
    ]);
  });

  it('leaves alone what is there', async () => {
    const { stdout } = await runCode(`
      import { fillGapsOfOlderNode } from './shared/host/older-node.ts';
      const own = Map.groupBy;
      fillGapsOfOlderNode();
      console.log(own === Map.groupBy);
    `);
    expect(stdout.trim()).toBe('true');
  });
});
