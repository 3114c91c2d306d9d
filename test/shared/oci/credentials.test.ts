import { expect, it } from '@jest/globals';
import {
  anonymous,
  basicAuthorization,
  explicitCredentials,
} from '../../../shared/oci/credentials.ts';

const given = { kind: 'basic', username: 'u', password: 'p' } as const;

it('explicitCredentials uses the given credentials only for their registry', async () => {
  const source = explicitCredentials('GHCR.io', given);
  expect(await source('ghcr.io')).toEqual(given);
  expect(await source('GHCR.IO')).toEqual(given);
  expect(await source('ghcr.io.evil.example')).toBeUndefined();
  expect(await anonymous('ghcr.io')).toBeUndefined();
});

it('explicitCredentials uses the fallback source for other registries', async () => {
  const other = { kind: 'bearer', token: 't' } as const;
  expect(await explicitCredentials('a.example', given, async () => other)('b.example')).toBe(other);
});

it('basicAuthorization encodes names and passwords as UTF-8', () => {
  expect(basicAuthorization('ü', 'p:w')).toBe(`Basic ${Buffer.from('ü:p:w').toString('base64')}`);
});
