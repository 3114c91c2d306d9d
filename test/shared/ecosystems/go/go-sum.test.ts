import { describe, expect, it } from '@jest/globals';
import { readGoSum } from '../../../../shared/ecosystems/go/go-sum.ts';

describe('readGoSum', () => {
  it('has the modules whose code was downloaded, with their lines', () => {
    const text = 'a.b/c v1.0.0/go.mod h1:x=\na.b/c v1.0.0 h1:x=\nnonsense\nd v1 h2:x=\n';
    const packages = readGoSum({ path: 'go.sum', bytes: Buffer.from(text) });
    expect(packages).toMatchObject([
      { name: 'a.b/c', version: 'v1.0.0', locations: [{ line: 2 }] },
    ]);
  });
});
