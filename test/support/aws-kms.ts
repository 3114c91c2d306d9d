import { createPublicKey, type KeyObject } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { runProgram, temporaryFolder } from './programs.ts';
import { spkiDer } from './sigstore/pem.ts';

/** An AWS Key Management Service on loopback, with one key that never leaves the service. */
export interface AwsKms {
  /** The name of the key for cosign. */
  readonly uri: string;
  readonly publicKey: KeyObject;
  /** Environment variables of a job. */
  readonly env: Readonly<Record<string, string>>;
  /** The requested operations, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const ALIAS = 'alias/release';
const KEY_ID = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';

/** @see https://docs.aws.amazon.com/kms/latest/APIReference/API_Sign.html and the neighboring pages */
export async function startAwsKms(): Promise<AwsKms> {
  const folder = temporaryFolder('aws-kms');
  await openssl(
    'ecparam',
    '-name',
    'prime256v1',
    '-genkey',
    '-noout',
    '-out',
    join(folder, 'key.pem'),
  );
  const publicKey = createPublicKey(readFileSync(join(folder, 'key.pem')));
  const asked: string[] = [];
  const server = createServer(await certificateIn(folder), async (request, response) => {
    const operation = String(request.headers['x-amz-target']).replace('TrentService.', '');
    asked.push(operation);
    const body: Asked = JSON.parse((await buffer(request)).toString('utf8'));
    const isOurs = body.KeyId === ALIAS || body.KeyId === KEY_ID;
    const answer = isOurs ? await answerTo(operation, body, publicKey, folder) : undefined;
    response.statusCode = answer === undefined ? 400 : 200;
    response.setHeader('content-type', 'application/x-amz-json-1.1');
    response.end(JSON.stringify(answer ?? { __type: 'NotFoundException', message: 'not found' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    uri: `awskms://127.0.0.1:${port}/${ALIAS}`,
    publicKey,
    env: {
      AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'example',
      AWS_REGION: 'eu-west-1',
      AWS_CA_BUNDLE: join(folder, 'tls.pem'),
    },
    asked,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

interface Asked {
  readonly KeyId?: string;
  /** The digest, in base64. */
  readonly Message?: string;
}

async function answerTo(
  operation: string,
  body: Asked,
  publicKey: KeyObject,
  folder: string,
): Promise<unknown> {
  const key = { KeyId: KEY_ID, KeyUsage: 'SIGN_VERIFY', KeySpec: 'ECC_NIST_P256' };
  const SigningAlgorithms = ['ECDSA_SHA_256'];
  switch (operation) {
    case 'DescribeKey':
      return { KeyMetadata: { ...key, Enabled: true, SigningAlgorithms } };
    case 'GetPublicKey':
      return { ...key, SigningAlgorithms, PublicKey: spkiDer(publicKey).toString('base64') };
    case 'Sign': {
      const signature = await signDigest(Buffer.from(body.Message ?? '', 'base64'), folder);
      return { KeyId: KEY_ID, SigningAlgorithm: 'ECDSA_SHA_256', Signature: signature };
    }
    default:
      return undefined;
  }
}

/** Node signs only data that it hashes itself. openssl signs a digest. */
async function signDigest(digest: Buffer, folder: string): Promise<string> {
  const [input, output] = [join(folder, 'digest'), join(folder, 'signature')];
  writeFileSync(input, digest);
  const key = join(folder, 'key.pem');
  await openssl('pkeyutl', '-sign', '-inkey', key, '-in', input, '-out', output);
  return readFileSync(output).toString('base64');
}

/** Certificate of the server, which clients must trust. */
async function certificateIn(folder: string): Promise<{ key: Buffer; cert: Buffer }> {
  const [key, cert] = [join(folder, 'tls.key'), join(folder, 'tls.pem')];
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const fresh = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  await openssl('req', '-x509', ...fresh, ...subject, '-keyout', key, '-out', cert, '-days', '1');
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

async function openssl(...args: readonly string[]): Promise<void> {
  const { code, stderr } = await runProgram('openssl', args);
  if (code !== 0) throw new Error(`openssl ${args[0]}: ${stderr}`);
}
