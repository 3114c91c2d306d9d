import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ASN1Obj, RFC3161Timestamp } from '@sigstore/core';
import {
  keepEncoding,
  keepEncodings,
  rememberEncoding,
} from '../../../shared/sigstore/der-encoding.ts';
import { allOf, leafOf, makeStatementBundle } from '../../support/evidence.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';

let sigstore: LocalSigstore;
let documents: readonly Buffer[];
let stamp: Buffer;

beforeAll(async () => {
  sigstore = await startSigstore();
  const bundle = await makeStatementBundle(allOf(sigstore));
  const [first] = bundle.verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? [];
  stamp = Buffer.from(first?.signedTimestamp ?? '', 'base64');
  documents = [leafOf(bundle), stamp];
});
afterAll(() => sigstore.close());

function read(der: Buffer): ASN1Obj {
  return ASN1Obj.parseBuffer(Buffer.from(der));
}

/** Of an element and all elements in it. */
function encodings(part: ASN1Obj): readonly Buffer[] {
  return [Buffer.from(part.toDER()), ...part.subs.flatMap(encodings)];
}

it.each([
  ['kept', keepEncoding],
  ['kept with all that is in it', keepEncodings],
  ['remembered', rememberEncoding],
])('an encoding is that of the library when it is %s', (_how, keep) => {
  for (const der of documents) {
    const ours = read(der);
    keep(ours);
    expect(ours.toDER()).toEqual(der);
    expect(encodings(ours)).toEqual(encodings(read(der)));
  }
});

it('gives new bytes each time, which can be changed', () => {
  const ours = read(stamp);
  keepEncodings(ours);
  ours.toDER().fill(0);
  expect(ours.toDER()).toEqual(stamp);
});

it('gives the bytes of a timestamp that its authority signed', () => {
  const ours = RFC3161Timestamp.parse(Buffer.from(stamp));
  keepEncodings(ours.root);
  const theirs = RFC3161Timestamp.parse(Buffer.from(stamp));
  expect(ours.tstInfo.raw).toEqual(theirs.tstInfo.raw);
});
