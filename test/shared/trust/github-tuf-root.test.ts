import { createHash, verify } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { STAGING_TUF_ROOT } from '../../../scripts/conformance-cli/staging-tuf-root.ts';
import { GITHUB_TUF_ROOT } from '../../../shared/trust/github-tuf-root.ts';
import { canonical } from '../../support/sigstore/canonical.ts';

interface Root {
  readonly signatures: readonly { readonly keyid: string; readonly sig: string }[];
  readonly signed: {
    readonly version: number;
    readonly keys: Readonly<Record<string, { readonly keyval: { readonly public: string } }>>;
    readonly roles: {
      readonly root: { readonly keyids: readonly string[]; readonly threshold: number };
    };
  };
}

/** Keys of the root role that signed the root. */
function ownSigners({ signatures, signed }: Root): readonly string[] {
  // The canonical JSON of TUF keeps line feeds unescaped, and no other escape sequence occurs in this file.
  const bytes = Buffer.from(canonical(signed).replaceAll('\\n', '\n'));
  return signed.roles.root.keyids.filter((id) =>
    signatures.some(
      ({ keyid, sig }) =>
        keyid === id &&
        sig !== '' &&
        verify('sha256', bytes, signed.keys[id]?.keyval.public ?? '', Buffer.from(sig, 'hex')),
    ),
  );
}

describe('the built-in TUF root', () => {
  it.each([
    [
      'the root of GitHub',
      GITHUB_TUF_ROOT,
      '98cba97be9075bc98b2322de3de85fbd1b70ec7392991dfd2f53d215bede1a8d',
      { version: 3, threshold: 3 },
    ],
    [
      'the root of the staging instance',
      STAGING_TUF_ROOT,
      '25b029300101143b90631c989eb7ce268a4fea511a913903124fa056799c296f',
      { version: 11, threshold: 2 },
    ],
  ])(
    'is a byte-for-byte copy of %s, and has as many signatures as it requires',
    (_, text, hash, want) => {
      expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
      const root: Root = JSON.parse(text);
      const { threshold, keyids } = root.signed.roles.root;
      expect({ version: root.signed.version, threshold }).toEqual(want);
      expect(new Set(keyids).size).toBe(keyids.length);
      expect(ownSigners(root).length).toBeGreaterThanOrEqual(threshold);
    },
  );
});
