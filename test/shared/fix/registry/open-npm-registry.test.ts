import { describe, expect, it } from '@jest/globals';
import { openNpmRegistry } from '../../../../shared/fix/registry/open-npm-registry.ts';
import { answering } from '../../../fuzz/target.ts';
import { npmMetadata } from '../../../support/npm-metadata.ts';
import { REGISTRY } from '../edit/a-release.ts';

const METADATA = JSON.stringify(npmMetadata(REGISTRY, [{ name: '@a/b', version: '1.0.0' }]));

describe('an npm registry', () => {
  it('receives only one request per package', async () => {
    const urls: string[] = [];
    const network = answering((url) => {
      urls.push(url);
      return { body: METADATA };
    });
    const registry = openNpmRegistry(REGISTRY, network);
    expect(await registry.release('@a/b', '1.0.0')).toMatchObject({ version: '1.0.0' });
    expect(await registry.release('@a/b', '9.9.9')).toBe(
      'the registry does not contain this version',
    );
    expect(urls).toEqual([`${REGISTRY}/@a%2fb`]);
  });

  it.each([
    ['a status', { status: 404 }],
    ['text that is not JSON', { body: '<html>' }],
    ['JSON that is not an object', { body: '[]' }],
    [
      'a redirect to a different host',
      { status: 302, headers: { location: 'https://evil.example/' } },
    ],
    ['an answer that is too large', { body: Buffer.alloc(64 * 1024 * 1024 + 1) }],
  ])('for a response with %s, explains why the version is unavailable', async (_name, answer) => {
    const registry = openNpmRegistry(
      REGISTRY,
      answering(() => answer),
    );
    expect(typeof (await registry.release('a', '1.0.0'))).toBe('string');
  });

  it('receives no request for text that is not a package name', async () => {
    const registry = openNpmRegistry(
      REGISTRY,
      answering(() => {
        throw new Error('asked');
      }),
    );
    expect(await registry.release('../../secret', '1.0.0')).toBe(
      'the name is not a valid package name',
    );
  });
});
