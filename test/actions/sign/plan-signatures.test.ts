import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { main } from '../../../actions/sign/main.ts';
import { planSignatures } from '../../../actions/sign/plan-signatures.ts';
import { simpleSigningPayload } from '../../../shared/attest/predicates/simple-signing.ts';
import { digestOf } from '../../../shared/digest/digest.ts';
import { IN_TOTO_PAYLOAD_TYPE } from '../../../shared/model/attestation.ts';
import { preAuthEncoding } from '../../../shared/sign/dsse.ts';
import {
  actionHost,
  aLayout,
  DEBIAN,
  IDENTITY,
  signingAs,
  sigstoreInputs,
  written,
} from '../../support/action-host.ts';
import { startGitHub } from '../../support/github-server.ts';
import { impatientNetwork } from '../../support/network.ts';
import { itWith, runProgram, temporaryFolder } from '../../support/programs.ts';
import { inWorkflow } from '../../support/released.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';

let sigstore: LocalSigstore;
let services: Readonly<Record<string, string>>;
beforeAll(async () => {
  sigstore = await startSigstore();
  services = await sigstoreInputs(sigstore);
});
afterAll(() => sigstore.close());

const sign = async (inputs: Readonly<Record<string, string>>) => {
  const host = actionHost({ ...services, ...inputs }, signingAs(sigstore));
  await main(host);
  return host;
};

/** Creates a folder in which each file contains its own name. */
function aFolder(...names: readonly string[]): string {
  const folder = temporaryFolder('files');
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), name);
  }
  return folder;
}

describe('file signatures', () => {
  it.each([
    ['an image', simpleSigningPayload('ghcr.io/octo/app', digestOf(Buffer.from('evil')))],
    ['a statement', preAuthEncoding(IN_TOTO_PAYLOAD_TYPE, Buffer.from('{}'))],
  ])('are not created if they would also be valid for %s', async (_, content) => {
    const folder = aFolder('a.tgz');
    writeFileSync(join(folder, 'b.json'), content);
    const before = sigstore.requests.length;
    const inputs = { 'subject-path': join(folder, '*') };
    await expect(sign(inputs)).rejects.toMatchObject({
      code: 'not-supported',
      fix: expect.stringContaining('`format: statement`'),
    });
    expect(sigstore.requests).toHaveLength(before);
    const host = await sign({ ...inputs, format: 'statement' });
    expect(host.heard.finished[0]?.outcome).toBe('pass');
  });

  itWith(
    ['cosign'],
    'are compatible with cosign verify-blob, and are written next to each file',
    async () => {
      const folder = aFolder('a.tgz', 'b.tgz');
      const host = await sign({ 'subject-path': join(folder, '*') });
      const verify = async (name: string, file: string) =>
        await runProgram('cosign', [
          'verify-blob',
          '--new-bundle-format',
          ...['--bundle', join(host.folder, `${name}.sigstore.json`)],
          ...['--trusted-root', services['trusted-root'] ?? ''],
          ...['--certificate-identity', IDENTITY],
          ...['--certificate-oidc-issuer', 'https://token.actions.githubusercontent.com'],
          join(folder, file),
        ]);
      for (const name of ['a.tgz', 'b.tgz']) {
        expect(await verify(name, name)).toMatchObject({ code: 0 });
      }
      expect((await verify('a.tgz', 'b.tgz')).code).not.toBe(0);
    },
  );

  it('are statements about the digest if the format is `statement`', async () => {
    const folder = aFolder('a.tgz');
    const host = await sign({ 'subject-path': join(folder, 'a.tgz'), format: 'statement' });
    const bundle = written(host, 'a.tgz.sigstore.json');
    const { payload } = bundle['dsseEnvelope'] as { payload: string };
    expect(JSON.parse(Buffer.from(payload, 'base64').toString())).toMatchObject({
      predicateType: 'https://sigstore.dev/cosign/sign/v1',
    });
  });

  it('are not created if a file changes after it was hashed', async () => {
    const path = join(aFolder('a.tgz'), 'a.tgz');
    const target = { subject: { name: 'a.tgz', digest: digestOf(Buffer.from('a.tgz')) }, path };
    const inputs = { format: 'message', legacy: false, github: false } as const;
    const { network: clock } = impatientNetwork();
    const plan = () => planSignatures([target], inputs, { places: { placesFor: () => [] }, clock });
    expect(await plan()).toHaveLength(1);
    writeFileSync(path, 'swapped');
    await expect(plan()).rejects.toMatchObject({ code: 'subject-mismatch' });
  });

  it('are not created for a file known only by its digest, unless the format is `statement`', async () => {
    const folder = aFolder();
    const checksums = join(folder, 'SHA256SUMS');
    writeFileSync(checksums, `${'a'.repeat(64)}  a.tgz\n`);
    await expect(sign({ 'subject-checksums': checksums })).rejects.toMatchObject({
      code: 'not-supported',
      fix: expect.stringContaining('format: statement'),
    });
    await sign({ 'subject-checksums': checksums, format: 'statement' });
  });

  it('cause an error if they must be stored on GitHub but are not statements', async () => {
    const server = await startGitHub({ permissions: { attestations: 'write' } });
    const inputs = {
      'subject-path': join(aFolder('a.tgz'), 'a.tgz'),
      github: 'true',
      'github-token': server.token,
    };
    const host = actionHost({ ...services, ...inputs }, inWorkflow(sigstore, server));
    await expect(main(host)).rejects.toMatchObject({
      code: 'input-conflict',
      fix: expect.stringContaining('format: statement'),
    });
    await server.close();
  });

  it('stay in the output folder, regardless of the file names in a list', async () => {
    const folder = aFolder();
    const checksums = join(folder, 'SHA256SUMS');
    writeFileSync(checksums, `${'a'.repeat(64)}  ../../evil\n`);
    const host = await sign({ 'subject-checksums': checksums, format: 'statement' });
    expect(existsSync(join(host.folder, '../../evil.sigstore.json'))).toBe(false);
    expect(written(host, '......evil.sigstore.json')).toHaveProperty('dsseEnvelope');
  });

  it('are not created if two files have the same name', async () => {
    const folder = aFolder('x/a.tgz', 'y/a.tgz');
    await expect(sign({ 'subject-path': join(folder, '*', 'a.tgz') })).rejects.toMatchObject({
      code: 'input-conflict',
    });
  });
});

describe('legacy image signatures', () => {
  it('are not created if the log is Rekor version 2', async () => {
    const image = await aLayout(DEBIAN);
    const before = sigstore.requests.filter(({ path }) => path.endsWith('/log/entries')).length;
    const inputs = { image, ...(await sigstoreInputs(sigstore, 2)) };
    await expect(sign(inputs)).rejects.toMatchObject({
      code: 'not-supported',
      fix: expect.stringContaining('Set `legacy: false`'),
    });
    expect(sigstore.requests.filter(({ path }) => path.endsWith('/log/entries'))).toHaveLength(
      before,
    );
    await sign({ ...inputs, legacy: 'false' });
  });
});
