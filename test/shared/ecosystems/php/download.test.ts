import { describe, expect, it } from '@jest/globals';
import { contradictedBy } from '../../../../shared/ecosystems/php/download.ts';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);
const GIT = 'https://github.com/o/r.git';
const ZIP = `https://api.github.com/repos/o/r/zipball/${A}`;

describe('the downloads of a Composer package', () => {
  it.each([
    [{ source: { url: GIT, reference: A }, dist: { url: ZIP, reference: B } }],
    [{ source: { url: GIT, reference: B }, dist: { url: ZIP } }],
    [{ source: { url: 'git@github.com:o/other.git', reference: A }, dist: { url: ZIP } }],
    [{ version: '1.2.0', dist: { url: 'https://example.com/r-1.1.0.zip' } }],
    [{ version: 'v1.2.0', dist: { url: 'https://github.com/o/r/archive/refs/tags/v1.1.tar.gz' } }],
  ])('contradict each other or the package version in %j', (entry) => {
    expect(contradictedBy(entry)).toBeDefined();
  });

  it.each([
    [{ version: '1.0', source: { url: GIT, reference: A }, dist: { url: ZIP, reference: A } }],
    [
      {
        version: '1.2.0',
        dist: { url: 'https://ftp.drupal.org/files/projects/token-8.x-1.2.zip' },
      },
    ],
    [{ version: 'dev-main', dist: { url: 'https://example.com/r-1.1.0.zip' } }],
    [{ source: { url: 'https://git.example.com/r.git', reference: A }, dist: { url: ZIP } }],
    [{ version: '1.0' }],
  ])('are consistent with each other and with the package version in %j', (entry) => {
    expect(contradictedBy(entry)).toBeUndefined();
  });

  it('are reported as a problem if they contradict each other, but the package is still listed', () => {
    const dist = { type: 'zip', url: ZIP, reference: B };
    const entry = { name: 'o/r', version: '1.0.0', source: { url: GIT, reference: A }, dist };
    const lock = JSON.stringify({ packages: [entry], 'packages-dev': [] });
    const { packages, problems } = inventoryOfFiles({ 'composer.lock': lock });
    expect(packages).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'contradiction', path: 'composer.lock' }]);
  });
});
