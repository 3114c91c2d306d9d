import { describe, expect, it } from '@jest/globals';
import { digestOf } from '../../../shared/digest/digest.ts';
import type { Bundle } from '../../../shared/model/attestation.ts';
import {
  bundleFileText,
  bundleLinesText,
  readEvidenceFile,
} from '../../../shared/store/bundle-files.ts';

function aBundle(hint: string): Bundle {
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey: { hint } },
  };
}

const lineOf = (bundle: Bundle) => Buffer.from(JSON.stringify(bundle));

function read(text: string) {
  return readEvidenceFile(Buffer.from(text), 'evidence.jsonl');
}

describe('bundles in files', () => {
  it('are read back from a file with a single bundle', () => {
    const text = bundleFileText(aBundle('a'));
    const digest = digestOf(Buffer.from(text));
    expect(read(text)).toEqual([
      { kind: 'bundle', origin: 'evidence.jsonl', bundle: aBundle('a'), digest },
    ]);
  });

  it('are read back from a file with one bundle per line, each with its location', () => {
    const bundles = [aBundle('a'), aBundle('b')];
    const [one = '', other = ''] = bundles.map((bundle) => digestOf(lineOf(bundle)));
    expect(read(bundleLinesText(bundles))).toEqual([
      { kind: 'bundle', origin: 'evidence.jsonl:1', bundle: aBundle('a'), digest: one },
      { kind: 'bundle', origin: 'evidence.jsonl:2', bundle: aBundle('b'), digest: other },
    ]);
  });

  it('are read from indented JSON', () => {
    expect(read(JSON.stringify(aBundle('a'), undefined, 2))).toHaveLength(1);
  });

  it('are extracted from a GitHub API response', () => {
    const wrapped = JSON.stringify({ bundle: aBundle('a'), repository_id: 1 });
    expect(read(`${wrapped}\n${wrapped}\n`)).toMatchObject([
      { bundle: aBundle('a') },
      { bundle: aBundle('a') },
    ]);
  });

  it('are listed together with the unreadable lines', () => {
    expect(read(`${bundleFileText(aBundle('a'))}{"mediaType":\n[]\n`)).toMatchObject([
      { kind: 'bundle' },
      { kind: 'unreadable', origin: 'evidence.jsonl:2', code: 'malformed' },
      { kind: 'unreadable', origin: 'evidence.jsonl:3' },
    ]);
  });

  it('are reported with their line if they contain a duplicate key', () => {
    expect(read(`${bundleFileText(aBundle('a'))}{"a":1,"a":2}\n`)).toMatchObject([
      { kind: 'bundle' },
      { kind: 'unreadable', origin: 'evidence.jsonl:2', message: 'the key "a" occurs twice' },
    ]);
  });

  it('are replaced by one unreadable entry if the file is empty', () => {
    expect(read('\n')).toMatchObject([{ kind: 'unreadable' }]);
  });

  it('are rejected if the file has too many lines', () => {
    expect(() => read('{}\n'.repeat(1_001))).toThrow(
      expect.objectContaining({ code: 'limit-exceeded' }),
    );
  });
});
