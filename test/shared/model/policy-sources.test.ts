import { describe, expect, it } from '@jest/globals';
import { loadPolicy } from '../../../shared/policy/load-policy.ts';

const load = (lines: string) => loadPolicy(Buffer.from(`scan:\n  ${lines}\n`), '.assay.yml').scan;

describe('the source keys in the scan section', () => {
  it('have the same names as the inputs', () => {
    const keys = [
      'include-ignored: true',
      'compare-to: image:ghcr.io/o/a:main',
      'registry-mirrors: docker.io=mirror.gcr.io',
      'resolve: [https://maven.example/releases, "http://127.0.0.1:8080"]',
      'publication-registries: [npm=https://npm.example, pypi=none]',
    ];
    expect(load(keys.join('\n  '))).toEqual({
      includeIgnored: true,
      compareTo: 'image:ghcr.io/o/a:main',
      registryMirrors: ['docker.io=mirror.gcr.io'],
      resolve: ['https://maven.example/releases', 'http://127.0.0.1:8080'],
      publicationRegistries: ['npm=https://npm.example', 'pypi=none'],
    });
  });

  it.each([
    'resolve: http://maven.example',
    'resolve: https://octocat:secret@maven.example',
    'resolve: https://maven.example/?token=secret',
    'resolve: file:///etc/passwd',
    'resolve: locale',
    'registry-mirrors: mirror.gcr.io',
    'registry-mirrors: []',
    'publication-registries: https://npm.example',
    'include-ignored: yes please',
  ])('are rejected with an invalid value: %s', (line) => {
    expect(() => load(line)).toThrow(/The policy .assay.yml is invalid/);
  });

  it.each([
    'signing-config: config.json',
    'trusted-root: root.json',
    'tuf-url: https://tuf.example',
    'registry-password: secret',
    'advisories: https://osv.example',
  ])('do not include the key in the line %s', (line) => {
    expect(() => load(line)).toThrow('unknown key');
  });
});
