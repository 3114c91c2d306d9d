import { X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Certificate, parseCertificate } from '../../../shared/sigstore/certificate.ts';
import { isPathValidAt, issuersOf, pathsFrom } from '../../../shared/sigstore/certificate-path.ts';
import { allOf, leafOf, makeStatementBundle } from '../../support/evidence.ts';
import { itWith, runProgram, temporaryFolder } from '../../support/programs.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';

let sigstore: LocalSigstore;
let leaf: Certificate;
let root: Certificate;

beforeAll(async () => {
  sigstore = await startSigstore();
  leaf = parseCertificate(leafOf(await makeStatementBundle(allOf(sigstore))));
  root = ofPem(sigstore.files['fulcio_v1.crt.pem'] ?? '');
});
afterAll(() => sigstore.close());

function ofPem(pem: string): Certificate {
  return parseCertificate(new X509Certificate(pem).raw);
}

describe('pathsFrom', () => {
  it('returns the path from a leaf to its root', () => {
    expect(pathsFrom(leaf, issuersOf([root]))).toEqual([[leaf, root]]);
  });

  it('returns no path if there is no root, or if only a different root with the same name exists', async () => {
    const other = await startSigstore();
    await other.close();
    expect(pathsFrom(leaf, [])).toEqual([]);
    expect(pathsFrom(leaf, issuersOf([leaf]))).toEqual([]);
    expect(pathsFrom(leaf, issuersOf([ofPem(other.files['fulcio_v1.crt.pem'] ?? '')]))).toEqual([]);
  });

  it('does not return a path from a root', () => {
    expect(pathsFrom(root, issuersOf([root]))).toEqual([]);
  });

  it('returns a path that is valid only while all of its certificates are valid', () => {
    const [path] = pathsFrom(leaf, issuersOf([root]));
    const during = new Date(leaf.native.validFrom);
    const isValidAt = (time: Date) => path !== undefined && isPathValidAt(path, time);
    expect(isValidAt(during)).toBe(true);
    expect(isValidAt(new Date(during.getTime() - 1_000))).toBe(false);
    expect(isValidAt(new Date(new Date(leaf.native.validTo).getTime() + 1_000))).toBe(false);
  });
});

/** Certificates, each of which certifies the next. The last one is the leaf. */
const CHAINS: readonly (readonly [what: string, extensions: readonly string[], isPath: boolean])[] =
  [
    ['one intermediate', ['CA:TRUE', 'CA:TRUE'], true],
    ['two intermediates, the maximum number', ['CA:TRUE,pathlen:1', 'CA:TRUE,pathlen:0'], true],
    ['one intermediate that is not a CA', ['CA:TRUE', 'CA:FALSE'], false],
    ['one intermediate beyond a limit of zero', ['CA:TRUE,pathlen:0', 'CA:TRUE'], false],
    ['two intermediates beyond a limit of one', ['CA:TRUE', 'CA:TRUE,pathlen:0', 'CA:TRUE'], false],
  ];

describe('a chain with', () => {
  const needs = ['openssl'];
  for (const [what, extensions, isPath] of CHAINS) {
    itWith(needs, `${what} is ${isPath ? 'accepted' : 'rejected'}`, async () => {
      const certificates = await makeChain([...extensions, 'CA:FALSE']);
      const [own, ...issuers] = certificates.toReversed();
      const paths = own === undefined ? [] : pathsFrom(own, issuersOf(issuers));
      expect(paths).toEqual(isPath ? [certificates.toReversed()] : []);
    });
  }
});

/** Creates a chain of certificates with these constraints, root first. */
async function makeChain(constraints: readonly string[]): Promise<readonly Certificate[]> {
  const { readFile } = await import('node:fs/promises');
  const folder = temporaryFolder('chain');
  const certificates: Certificate[] = [];
  for (const [index, constraint] of constraints.entries()) {
    const issuer = index - 1;
    const by = index === 0 ? [] : ['-CA', `${issuer}.pem`, '-CAkey', `${issuer}.key`];
    const { code, stderr } = await runProgram(
      'openssl',
      [
        ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'],
        ...['-subj', `/CN=number ${index}`, '-keyout', `${index}.key`, '-out', `${index}.pem`],
        ...['-addext', `basicConstraints=critical,${constraint}`, ...by],
      ],
      { cwd: folder },
    );
    if (code !== 0) throw new Error(stderr);
    certificates.push(ofPem(await readFile(`${folder}/${index}.pem`, 'utf8')));
  }
  return certificates;
}
