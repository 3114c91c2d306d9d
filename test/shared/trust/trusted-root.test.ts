import { describe, expect, it } from '@jest/globals';
import { readTrustedRoot } from '../../../shared/trust/trusted-root.ts';

function aRoot(organization: string, over: Readonly<Record<string, unknown>> = {}) {
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [{}],
    ctlogs: [{}],
    certificateAuthorities: [{ subject: { organization, commonName: 'sigstore' } }],
    timestampAuthorities: [{}],
    ...over,
  };
}

const PUBLIC = aRoot('sigstore.dev');
const GITHUB = aRoot('GitHub, Inc.', { tlogs: [], ctlogs: [] });

function read(text: string, organization?: string) {
  return readTrustedRoot(Buffer.from(text), 'trusted_root.json', organization);
}

describe('readTrustedRoot', () => {
  it('reads a single root of any instance', () => {
    expect(read(JSON.stringify(PUBLIC, undefined, 2))).toEqual(PUBLIC);
    expect(read(JSON.stringify(GITHUB), 'sigstore.dev')).toEqual(GITHUB);
  });

  it('selects the root of the instance from the output of gh', () => {
    const lines = `${JSON.stringify(PUBLIC)}\n${JSON.stringify(GITHUB)}\n`;
    expect(read(lines, 'GitHub, Inc.')).toEqual(GITHUB);
    expect(read(lines, 'sigstore.dev')).toEqual(PUBLIC);
  });

  it.each([
    ['several roots without a match', [PUBLIC, GITHUB], 'example.test', 'not-found'],
    ['several roots that match', [PUBLIC, PUBLIC], 'sigstore.dev', 'not-found'],
    ['several roots for a private instance', [PUBLIC, GITHUB], undefined, 'not-found'],
    ['a different document', [{ mediaType: 'application/json' }], undefined, 'malformed'],
    [
      'a root that trusts no certificate',
      [aRoot('x', { certificateAuthorities: [] })],
      undefined,
      'malformed',
    ],
  ])('rejects %s', (_, roots, organization, code) => {
    const text = roots.map((root) => JSON.stringify(root)).join('\n');
    expect(() => read(text, organization)).toThrow(expect.objectContaining({ code }));
  });

  it('rejects a file that is not JSON', () => {
    expect(() => read('-----BEGIN CERTIFICATE-----')).toThrow(
      expect.objectContaining({ code: 'malformed' }),
    );
  });
});
