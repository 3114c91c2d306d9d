import { describe, expect, it } from '@jest/globals';
import {
  parseEditable,
  parseRequirement,
} from '../../../../shared/ecosystems/python/requirement.ts';

const SHA256 = 'bc5dd2abb727a5319567b7a813e6a2e7318c39f4f487cfe6c89c6f9c7d25197d';
const GIT = 'git+https://host.example/r.git@v1';

describe('parseRequirement', () => {
  it.each([
    ['a[x] === 1 ; python_version > "3"', { name: 'a', version: '1', isConditional: true }],
    ['a==1,!=2', { name: 'a', version: '1', isConditional: false }],
    ['a (>=0, == 1.0) ; os_name == "nt"', { name: 'a', version: '1.0' }],
    [`a[x] @ ${GIT}#subdirectory=y ; os_name == "nt"`, { name: 'a', version: '', vcsUrl: GIT }],
    [`a@${GIT}`, { name: 'a', version: '', vcsUrl: GIT }],
    [
      'git+https://${TOKEN}@host.example/r.git@v1#egg=a',
      { name: 'a', vcsUrl: 'git+https://host.example/r.git@v1' },
    ],
    [`GIT+https://host.example/r#egg=a`, { name: 'a' }],
    [
      `a @ https://host.example/A-1.0+b-py3-none-any.whl#sha256=${SHA256}`,
      { name: 'a', version: '1.0+b', hashes: [{ algorithm: 'sha256', value: SHA256 }] },
    ],
    [
      'https://host.example/a_b-1.0-2-cp312-cp312-linux_x86_64.whl',
      { name: 'a_b', version: '1.0' },
    ],
    ['a @ https://host.example/a-1.0.tar.gz', { name: 'a', version: '1.0' }],
    ['HTTPS://host.example/a-1.0.zip; os_name == "nt"', { name: 'a', version: '1.0' }],
    ['./vendor/a-1.0-py3-none-any.whl', { name: 'a', version: '1.0', downloadUrl: undefined }],
    ['a-1.0.tar.gz', { name: 'a', version: '1.0' }],
  ])('parses %j as a requirement that is pinned to one version', (text, facts) => {
    expect(parseRequirement(text)).toMatchObject({ kind: 'pinned', ...facts });
  });

  it.each([
    ['a', '', false],
    ['a>=1', '>=1', false],
    ['a==1.*,>=1', '==1.*,>=1', false],
    ['a<2,>=1', '<2,>=1', false],
    ['a==1.*', '==1.*', false],
    ['a[x, y] ; os_name == "nt"', '', true],
    ['a ~= 1', '~= 1', false],
  ])('parses %j as an unpinned requirement', (text, range, isConditional) => {
    expect(parseRequirement(text)).toEqual({ kind: 'unpinned', name: 'a', range, isConditional });
  });

  it.each([
    ['.', '.'],
    ['.[test]', '.'],
    ['./sub', './sub'],
    ['sub/', 'sub/'],
  ])('parses %s as a requirement for a folder', (text, path) => {
    expect(parseRequirement(text)).toEqual({ kind: 'folder', path });
  });

  it.each([
    ['==1', /does not accept/],
    ['a 1', /does not accept/],
    ['a-==1', /does not accept/],
    ['<<<<<<< HEAD', /does not accept/],
    ['a==${V}', /\$\{V\} depends on the environment/],
    ['a @ git+https://host.example/${R}.git', /depends on the environment/],
    ['a @ https://host.example/a.zip', /not contain a package name and version/],
    ['a @ file:///src/a', /not contain a package name and version/],
    ['git+https://host.example/r.git', /a package name is required/],
    ['./vendor/a.whl', /not contain a package name and version/],
    ['a @ https://host.example/b-1.0.tar.gz', /is for a, but the URL is for b/],
    ['a @ git+https://host.example/r#egg=b', /the requirement is for a/],
    ['https://host.example/b-1.0.tar.gz#egg=a', /the requirement is for a/],
    [`a @ git+https://host.example/${'r'.repeat(4000)}`, /does not accept/],
  ])('explains why the requirement %j is unclear', (text, reason) => {
    expect(parseRequirement(text)).toMatchObject({
      kind: 'unclear',
      reason: expect.stringMatching(reason),
    });
  });
});

describe('parseEditable', () => {
  it.each([
    [`${GIT}#subdirectory=y&egg=a[x]`, { kind: 'pinned', name: 'a', version: '', vcsUrl: GIT }],
    [`a @ ${GIT}`, { kind: 'pinned', name: 'a' }],
    ['.[test]', { kind: 'folder', path: '.' }],
    ['sub', { kind: 'folder', path: 'sub' }],
    ['${X}', { kind: 'unclear' }],
    ['https://host.example/a-1.0.zip', { kind: 'unclear' }],
    ['file:///src', { kind: 'unclear' }],
  ])('parses the editable requirement %j', (text, requirement) => {
    expect(parseEditable(text)).toMatchObject(requirement);
  });
});
