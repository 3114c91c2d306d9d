import { expect, it } from '@jest/globals';
import { programsIn } from '../../../../shared/audit/image/read-programs.ts';

it('programsIn returns the executable shells and package managers that are visible in the image', () => {
  const files = [
    { path: 'usr/bin/apt', text: '', image: { mode: '0755' } },
    { path: 'bin/sh', text: '', image: { mode: '0000' } },
    { path: 'bin/bash', text: '', image: { mode: '0755', removedBy: 'RUN rm' } },
    { path: 'config.bin/sh', text: 'x', image: {} },
    { path: 'app/tool', text: '', image: { mode: '4755' } },
  ];
  expect(programsIn(files).map(({ path }) => path)).toEqual(['bin/sh', 'usr/bin/apt']);
});
