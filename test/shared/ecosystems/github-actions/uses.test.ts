import { describe, expect, it } from '@jest/globals';
import { packageOfUse } from '../../../../shared/ecosystems/github-actions/uses.ts';

const file = { path: '.github/workflows/ci.yml', bytes: Buffer.alloc(0) };
const COMMIT = '0123456789abcdef0123456789abcdef01234567';

describe('packageOfUse', () => {
  it.each(['./local', '$/sbom', 'docker://alpine:3.19', 'checkout@v4', 'actions/checkout'])(
    'returns undefined for %s',
    (uses) => {
      expect(packageOfUse(file, uses, { line: 1 })).toBeUndefined();
    },
  );

  it.each([
    ['# v4.2.2', '4.2.2'],
    ['#4.2.2-rc.1 ', '4.2.2-rc.1'],
    ['# v4', COMMIT],
    ['# see v4.2.2', COMMIT],
    ['', COMMIT],
  ])('for a commit with the comment %j, returns the version %s', (comment, version) => {
    expect(packageOfUse(file, `actions/checkout@${COMMIT}`, { line: 1, comment })).toMatchObject({
      purl: `pkg:githubactions/actions/checkout@${COMMIT}`,
      version,
    });
  });

  it('ignores the comment after a tag', () => {
    expect(packageOfUse(file, 'a/b@v1', { line: 1, comment: '# v9.9.9' })?.version).toBe('v1');
  });
});
