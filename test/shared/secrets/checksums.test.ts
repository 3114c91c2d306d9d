import { crc32 } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import {
  base62,
  checkBase62Crc,
  checkGitLabRoutable,
  checkGrafanaCrc,
} from '../../../shared/secrets/checksums.ts';
import { secretText } from '../../support/secret-examples.ts';

describe('checkBase62Crc', () => {
  const body = secretText('{A30}');

  it('confirms a token whose last 6 characters are its checksum', () => {
    expect(checkBase62Crc(`npm_${body}${base62(crc32(body))}`)).toBe('proved');
  });

  it('rejects a token with one changed character', () => {
    const changed = body.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a'));
    expect(checkBase62Crc(`npm_${changed}${base62(crc32(body))}`)).toBe('refuted');
  });

  it('pads the checksum to 6 digits', () => {
    expect(base62(61)).toBe('00000z');
  });
});

describe('checkGrafanaCrc', () => {
  it('confirms a token with a correct little-endian checksum', () => {
    const start = secretText('glsa_{A32}');
    const checksum = Buffer.alloc(4);
    checksum.writeUInt32LE(crc32(start));
    expect(checkGrafanaCrc(`${start}_${checksum.toString('hex')}`)).toBe('proved');
    expect(checkGrafanaCrc(`${start}_00000000`)).toBe('possible');
  });
});

describe('checkGitLabRoutable', () => {
  it('confirms a routable token with a correct checksum, and leaves a token in the older format undecided', () => {
    const start = secretText('glpat-{A27}.01');
    const checksum = crc32(start).toString(36).padStart(7, '0');
    expect(checkGitLabRoutable(`${start}${checksum}`)).toBe('proved');
    expect(checkGitLabRoutable(`${start}0000000`)).toBe('possible');
    expect(checkGitLabRoutable(secretText('glpat-{w20}'))).toBe('possible');
  });
});
