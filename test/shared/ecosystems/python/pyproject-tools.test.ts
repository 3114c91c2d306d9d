import { expect, it } from '@jest/globals';
import { pinnedByTools } from '../../../../shared/ecosystems/python/pyproject-tools.ts';

it('pinnedByTools returns the packages that the settings of a tool pin to one version', () => {
  const file = { path: 'pyproject.toml', bytes: Buffer.alloc(0) };
  const tool = {
    poetry: { dependencies: ['read==1.0'] },
    x: { 'dev-requires': ['a==1.0', 'b>=2', './c==3', 'a==1.0'], args: ['d==4.0'] },
    y: [{ deps: { z: ['e[f]===5.0 ; g'] } }],
    uv: { 'dependency-metadata': [{ name: 'h', 'requires-dist': ['i==6.0'] }] },
  };
  expect(pinnedByTools(file, tool).map(({ name, version }) => `${name}@${version}`)).toEqual([
    'a@1.0',
    'e@5.0',
    'i@6.0',
  ]);
});
