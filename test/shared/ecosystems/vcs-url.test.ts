import { describe, expect, it } from '@jest/globals';
import { vcsUrl } from '../../../shared/ecosystems/vcs-url.ts';

describe('vcsUrl', () => {
  it.each([
    ['https://host.example/o/r.git', '1234', 'git+https://host.example/o/r.git@1234'],
    ['git@host.example:o/r.git', '1234', 'git+ssh://git@host.example/o/r.git@1234'],
    ['ssh://git@host.example/o/r.git', '1234', 'git+ssh://git@host.example/o/r.git@1234'],
    ['git+https://host.example/o/r.git', '1234', 'git+https://host.example/o/r.git@1234'],
    ['hg+https://host.example/r', '1234', 'hg+https://host.example/r@1234'],
    ['git://host.example/r', 'v1', 'git+git://host.example/r@v1'],
    [undefined, '1234', undefined],
    ['https://host.example/o/r.git', '', undefined],
    [`https://host.example/${'r'.repeat(4000)}`, '1234', undefined],
  ])('for the repository %s and the commit %s, returns the URL %s', (repository, commit, url) => {
    expect(vcsUrl(repository, commit)).toBe(url);
  });
});
