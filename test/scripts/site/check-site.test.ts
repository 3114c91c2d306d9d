import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { brokenReferences } from '../../../scripts/site/check-site.ts';
import { temporaryFolder } from '../../support/programs.ts';

it('brokenReferences reports missing files and files on other servers', () => {
  const site = temporaryFolder('site');
  writeFileSync(
    join(site, 'a.html'),
    '<a href="a.html#x"></a><a href="https://osv.dev"></a><img src="https://x.example/y.png"><a href="b.html"></a>',
  );
  expect(brokenReferences(site)).toEqual([
    'a.html: src="https://x.example/y.png"',
    'a.html: href="b.html"',
  ]);
});
