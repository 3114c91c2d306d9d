import { describe, expect, it } from '@jest/globals';
import { build } from 'esbuild';
import { BUNDLE } from '../../../scripts/build/bundle.ts';
import { moveWorkers, vendorSources } from '../../../scripts/build/plugins.ts';
import { ROOT } from '../../support/sources.ts';

describe('moveWorkers', () => {
  it('points a worker to its path in dist/', () => {
    const source = "new Worker(new URL('./layer.worker.ts', import.meta.url))";
    expect(moveWorkers(source, 'a.ts')).toBe(
      "new Worker(new URL('../workers/layer.js', import.meta.url))",
    );
  });

  it('refuses an unsupported form', () => {
    const source = 'new URL("../x/layer.worker.ts", import.meta.url)';
    expect(() => moveWorkers(source, 'a.ts')).toThrow('a.ts: write new URL(');
  });
});

describe('vendorSources', () => {
  it('leaves out the types of Sigstore that the TUF client does not need', async () => {
    const program = "export { TUFError, initTUF } from '@sigstore/tuf';";
    const { metafile } = await build({
      ...BUNDLE,
      absWorkingDir: ROOT,
      entryPoints: [{ in: 'vendor:sigstore-tuf', out: 'sigstore-tuf' }],
      outdir: 'vendor',
      plugins: [vendorSources(ROOT, [{ file: 'sigstore-tuf', program }])],
    });
    const inputs = Object.keys(metafile.inputs);
    expect(inputs).toContainEqual(expect.stringMatching(/@sigstore\/tuf\/dist\/client\.js$/));
    expect(inputs).not.toContainEqual(
      expect.stringContaining('node_modules/@sigstore/protobuf-specs'),
    );
  });
});
