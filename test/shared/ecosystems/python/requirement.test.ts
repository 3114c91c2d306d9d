import { describe, expect, it } from '@jest/globals';
import { parseRequirement } from '../../../../shared/ecosystems/python/requirement.ts';

const SHA256 = 'bc5dd2abb727a5319567b7a813e6a2e7318c39f4f487cfe6c89c6f9c7d25197d';
const GIT = 'git+https://host.example/r.git@v1';

describe('parseRequirement', () => {
  it.each([
    ['a[x] === 1 ; python_version > "3"', { name: 'a', version: '1' }],
    [
      `a==1 --hash=sha256:${SHA256}`,
      { version: '1', hashes: [{ algorithm: 'sha256', value: SHA256 }] },
    ],
    ['a==1,!=2', { name: 'a', version: '1' }],
    ['a (>=0, == 1.0) ; os_name == "nt"', { name: 'a', version: '1.0' }],
    [`a[x] @ ${GIT}#subdirectory=y ; os_name == "nt"`, { name: 'a', version: '', vcsUrl: GIT }],
    [`-e ${GIT}#subdirectory=y&egg=a[x]`, { name: 'a', version: '', vcsUrl: GIT }],
    [`--editable=${GIT}#egg=a`, { name: 'a' }],
    [
      `a @ https://host.example/A-1.0+b-py3-none-any.whl#sha256=${SHA256}`,
      { name: 'a', version: '1.0+b', hashes: [{ algorithm: 'sha256', value: SHA256 }] },
    ],
    [
      'https://host.example/a_b-1.0-2-cp312-cp312-linux_x86_64.whl',
      { name: 'a_b', version: '1.0' },
    ],
    ['./vendor/a-1.0-py3-none-any.whl', { name: 'a', version: '1.0', downloadUrl: undefined }],
  ])('reads %j', (text, facts) => {
    expect(parseRequirement(text)).toMatchObject(facts);
  });

  it.each([
    'a',
    'a>=1',
    'a==1.*,>=1',
    'a<2,>=1',
    'a==1.*',
    'a==${V}',
    'a @ https://host.example/a.zip',
    'a @ file:///src/a',
    'a @ git+https://${HOST}/r.git',
    '-e .',
    'git+https://host.example/r.git',
    '--index-url https://host.example/simple',
    '-r other.txt',
    './vendor/a.whl',
    `a @ git+https://host.example/${'r'.repeat(4000)}`,
  ])('finds in %j nothing that is certain', (text) => {
    expect(parseRequirement(text)).toBeUndefined();
  });
});
