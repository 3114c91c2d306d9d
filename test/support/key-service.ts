import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { serve } from './http-server.ts';
import { runProgram, temporaryFolder } from './programs.ts';

/** A key service on loopback that supports the protocol of AWS KMS. */
export interface KeyService {
  /** The name of the service's key in cosign. */
  readonly key: string;
  /** Environment variables that make the AWS client of cosign use the service. */
  readonly env: Readonly<Record<string, string>>;
  readonly publicPem: string;
  /** Requested operations in order, such as `Sign` or `GetPublicKey`. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

interface Question {
  readonly KeyId?: string;
  readonly Message?: string;
  readonly MessageType?: string;
  readonly SigningAlgorithm?: string;
}

const KEY = 'alias/release';
const CREDENTIAL = 'AKIAEXAMPLE';
const ALGORITHM = 'ECDSA_SHA_256';

/**
 * Starts the service. It creates real signatures with openssl over the digests that it receives. The key never leaves
 * the service.
 * @see https://docs.aws.amazon.com/kms/latest/APIReference/API_Sign.html
 */
export async function startKeyService(): Promise<KeyService> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const publicKey = createPublicKey(privateKey);
  const keyFile = join(temporaryFolder('key-service'), 'key.pem');
  writeFileSync(keyFile, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600 });
  const asked: string[] = [];
  const server = await serve(async (request, response) => {
    const question = (await bodyOf(request)) as Question;
    const action = String(request.headers['x-amz-target']).replace('TrentService.', '');
    asked.push(action);
    const isKnown = request.headers.authorization?.includes(`Credential=${CREDENTIAL}/`) === true;
    if (!isKnown) return refuse(response, 'AccessDeniedException');
    if (question.KeyId !== KEY) return refuse(response, 'NotFoundException');
    if (action === 'GetPublicKey') {
      const der = publicKey.export({ format: 'der', type: 'spki' });
      return answer(response, { ...KEY_FACTS, PublicKey: der.toString('base64') });
    }
    if (action === 'DescribeKey') return answer(response, { KeyMetadata: KEY_FACTS });
    if (action !== 'Sign') return refuse(response, 'UnknownOperationException');
    const isDigest = question.MessageType === 'DIGEST' && question.SigningAlgorithm === ALGORITHM;
    if (!isDigest) return refuse(response, 'ValidationException');
    const digest = Buffer.from(question.Message ?? '', 'base64');
    const Signature = await signatureOver(digest, keyFile);
    answer(response, { KeyId: KEY, SigningAlgorithm: ALGORITHM, Signature });
  });
  return {
    key: `awskms:///${KEY}`,
    env: {
      AWS_ENDPOINT_URL_KMS: server.url,
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: CREDENTIAL,
      AWS_SECRET_ACCESS_KEY: 'of-no-use-elsewhere',
    },
    publicPem: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    asked,
    close: server.close,
  };
}

const KEY_FACTS = {
  KeyId: 'arn:aws:kms:eu-central-1:111122223333:key/release',
  KeySpec: 'ECC_NIST_P256',
  CustomerMasterKeySpec: 'ECC_NIST_P256',
  KeyUsage: 'SIGN_VERIFY',
  SigningAlgorithms: [ALGORITHM],
};

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString());
}

/** The digest, in base64. The crypto module of Node would hash it again. */
async function signatureOver(digest: Buffer, keyFile: string): Promise<string> {
  const out = join(temporaryFolder('signature'), 'der');
  const args = ['pkeyutl', '-sign', '-inkey', keyFile, '-pkeyopt', 'digest:sha256', '-out', out];
  await runProgram('openssl', args, { input: digest });
  return readFileSync(out).toString('base64');
}

function answer(response: ServerResponse, value: object): void {
  response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' });
  response.end(JSON.stringify(value));
}

function refuse(response: ServerResponse, type: string): void {
  response.writeHead(400, { 'content-type': 'application/x-amz-json-1.1' });
  response.end(JSON.stringify({ __type: type, message: 'The key service refuses.' }));
}
