import { describe, expect, it } from '@jest/globals';
import { moveWorkers } from '../../../scripts/build/plugins.ts';

describe('moveWorkers', () => {
  it('points a worker to its place in dist/', () => {
    const source = "new Worker(new URL('./layer.worker.ts', import.meta.url))";
    expect(moveWorkers(source, 'a.ts')).toBe(
      "new Worker(new URL('../workers/layer.js', import.meta.url))",
    );
  });

  it('refuses a form that it would not find', () => {
    const source = 'new URL("../x/layer.worker.ts", import.meta.url)';
    expect(() => moveWorkers(source, 'a.ts')).toThrow('a.ts: write new URL(');
  });
});
