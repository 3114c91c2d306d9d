import { describe, expect, it } from '@jest/globals';
import { isSubject } from '../../../shared/vex/vex-subject.ts';
import { IMAGE_PURL, SUBJECT } from './documents.ts';

const DIGEST = [...SUBJECT.digests][0] ?? '';
const OTHER = `sha256%3A${'cd'.repeat(32)}`;

describe('the scanned image', () => {
  it.each([
    [IMAGE_PURL, true],
    [DIGEST, true],
    [`pkg:oci/anything@${encodeURIComponent(DIGEST)}`, true],
    [`pkg:oci/app@${OTHER}?repository_url=ghcr.io/o/app`, false],
    ['pkg:oci/app?repository_url=ghcr.io/o/app', true],
    ['pkg:oci/app?repository_url=ghcr.io/o/app&tag=1.2', true],
    ['pkg:oci/app?repository_url=ghcr.io/o/app&tag=1.1', false],
    ['pkg:oci/app?repository_url=ghcr.io/evil/app', false],
    ['pkg:oci/app', false],
    ['pkg:oci/app@1.2', false],
    ['pkg:docker/o/app@1.2?repository_url=ghcr.io', true],
    ['pkg:docker/o/app@1.1?repository_url=ghcr.io', false],
    ['pkg:docker/o/app@1.2', false],
    ['pkg:generic/app', false],
    ['app', false],
    ['', false],
  ])('is identified by %s: %p', (identifier, wanted) => {
    expect(isSubject(identifier, SUBJECT)).toBe(wanted);
  });

  it('from Docker Hub is identified by its short purl', () => {
    const image = { repository: 'index.docker.io/library/nginx', tag: '1' };
    const subject = { ...SUBJECT, image };
    expect(isSubject('pkg:docker/library/nginx@1', subject)).toBe(true);
    expect(isSubject('pkg:docker/library/nginx', subject)).toBe(true);
  });
});

describe('the scanned repository', () => {
  const subject = { digests: new Set<string>(), repository: 'Octo-Org/app', names: [] };

  it.each([
    ['pkg:github/octo-org/app', true],
    ['pkg:github/octo-org/app@v1', false],
    ['pkg:github/octo-org/app#docs', false],
    ['pkg:github/evil/app', false],
    ['pkg:npm/app', false],
    ['pkg:oci/app', false],
  ])('is identified by %s: %p', (identifier, wanted) => {
    expect(isSubject(identifier, subject)).toBe(wanted);
  });
});

describe('a name in the policy', () => {
  const subject = { digests: new Set<string>(), names: ['pkg:npm/app', 'CSAFPID-1'] };

  it.each([
    ['pkg:npm/app@1.0.0', true],
    ['pkg:npm/app2', false],
    ['pkg:npm/app#docs', false],
    ['CSAFPID-1', true],
    ['CSAFPID-10', false],
  ])('covers %s: %p', (identifier, wanted) => {
    expect(isSubject(identifier, subject)).toBe(wanted);
  });
});
