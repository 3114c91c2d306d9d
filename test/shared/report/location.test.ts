import { describe, expect, it } from '@jest/globals';
import {
  artifactPath,
  encodePath,
  locationText,
  locationUrl,
  repositoryPath,
  sourceText,
} from '../../../shared/report/location.ts';
import { RUN } from './a-report.ts';

const directory = { kind: 'directory', name: 'services/api' } as const;

describe('the path in the repository', () => {
  it.each([
    ['contains the directory below the root', directory, 'go.mod', 'services/api/go.mod'],
    ['is unchanged for the root', { kind: 'directory', name: '.' }, 'go.mod', 'go.mod'],
    [
      'contains the name of a single file',
      { kind: 'file', name: 'a/go.mod' },
      'a/go.mod',
      'a/go.mod',
    ],
    ['is undefined for an image', { kind: 'image', name: 'x' }, 'etc/x', undefined],
    ['is undefined for an SBOM', { kind: 'sbom', name: 'x.json' }, 'etc/x', undefined],
    [
      'starts at the root of a checkout below the workspace',
      { kind: 'directory', name: 'app/web', checkout: { root: 'app' } },
      'go.mod',
      'web/go.mod',
    ],
    [
      'is unchanged beside such a checkout',
      { kind: 'file', name: 'apple/go.mod', checkout: { root: 'app' } },
      'apple/go.mod',
      'apple/go.mod',
    ],
    ['is undefined if it leads out of the repository', directory, '../../../etc/passwd', undefined],
    ['is undefined if a backslash leads out of the repository', directory, '..\\..\\x', undefined],
  ] as const)('%s', (_name, source, path, wanted) => {
    expect(repositoryPath(source, { path })).toBe(wanted);
  });
});

describe('the path of an artifact', () => {
  it.each([
    ['ghcr.io/o/r:1.2', 'ghcr.io/o/r/var/lib/dpkg/status'],
    ['ghcr.io/o/r@sha256:00', 'ghcr.io/o/r/var/lib/dpkg/status'],
    ['localhost:5000/r:1', 'localhost:5000/r/var/lib/dpkg/status'],
    ['oci:dist/image:1.2', 'dist/image/var/lib/dpkg/status'],
    ['../../etc:1', 'unknown'],
  ])('in the image %s does not depend on the tag or digest of the image', (name, wanted) => {
    expect(artifactPath({ kind: 'image', name }, { path: 'var/lib/dpkg/status' })).toBe(wanted);
  });
});

describe('the location of a finding', () => {
  it('is written as path and line number, as in editors', () => {
    expect(locationText({ path: 'a.json', line: 3 })).toBe('a.json:3');
    expect(locationText({ path: 'a.json' })).toBe('a.json');
  });

  it('links to the line at the commit', () => {
    expect(locationUrl(RUN, directory, { path: 'a b#.json', line: 3 })).toBe(
      `https://github.com/acme/shop/blob/${RUN.sha}/services/api/a%20b%23.json#L3`,
    );
  });

  it('links to the scanned commit and repository', () => {
    const commit = 'c'.repeat(40);
    const source = { ...directory, checkout: { commit, repository: 'o/lib', root: '' } };
    expect(locationUrl(RUN, source, { path: 'go.mod' })).toBe(
      `https://github.com/o/lib/blob/${commit}/services/api/go.mod`,
    );
  });

  it('has a link only if the file is in the repository', () => {
    expect(locationUrl(RUN, { kind: 'image', name: 'x' }, { path: 'etc/x' })).toBeUndefined();
    expect(locationUrl(undefined, directory, { path: 'x' })).toBeUndefined();
  });

  it('is percent-encoded even if it is not valid Unicode', () => {
    expect(encodePath('a/\uD83D')).toBe('a/%EF%BF%BD');
  });
});

describe('a source name', () => {
  it.each([
    ['.', 'this repository'],
    ['services/api', 'services/api'],
  ])('%s is displayed as %s', (name, wanted) => {
    expect(sourceText(name)).toBe(wanted);
  });
});
