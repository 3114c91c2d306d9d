import { describe, expect, it } from '@jest/globals';
import { moveWorkers } from '../../../scripts/build/plugins.ts';

describe('moveWorkers', () => {
  it('replaces the path of a worker with its path in dist/', () => {
    const source = "new Worker(new URL('./layer.worker.ts', import.meta.url))";
    expect(moveWorkers(source, 'a.ts')).toBe(
      "new Worker(new URL('../workers/layer.js', import.meta.url))",
    );
  });

  it('rejects a reference to a worker in an unsupported form', () => {
    const source = 'new URL("../x/layer.worker.ts", import.meta.url)';
    expect(() => moveWorkers(source, 'a.ts')).toThrow('a.ts: a worker has an unsupported URL');
  });
});
