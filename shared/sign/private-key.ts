import { createPrivateKey, type KeyObject, scrypt } from 'node:crypto';
import { UserError } from '../errors/errors.ts';
import { asNumber, asObject, asString, type JsonObject } from '../json/guards.ts';

/** Maximum size of a key file, in bytes. An encrypted P-256 key is 700 bytes long. */
const MAX_KEY_BYTES = 64 * 1024;

/** Maximum scrypt cost. cosign uses 2^15 and 2^16. A cost of 2^20 with r = 8 needs 1 GiB of memory. */
const MAX_COST = 2 ** 17;
const MAX_BLOCK_SIZE = 8;
const MAX_PARALLEL = 1;

const COSIGN_PEM = /-----BEGIN ENCRYPTED (?:SIGSTORE|COSIGN) PRIVATE KEY-----([^-]+)-----END/;

/**
 * Reads a private key for signing: an encrypted or unencrypted PEM file, or a key from `cosign generate-key-pair`.
 *
 * @throws {UserError} if the password is wrong, or if the key is not ECDSA P-256. The message contains neither the key
 * nor the password.
 */
export async function readPrivateKey(text: string, password: string): Promise<KeyObject> {
  if (text.length > MAX_KEY_BYTES) throw invalid('The key file is too large.');
  const sealed = COSIGN_PEM.exec(text)?.[1];
  const key = sealed === undefined ? plainKey(text, password) : await cosignKey(sealed, password);
  if (key.asymmetricKeyDetails?.namedCurve === 'prime256v1') return key;
  throw invalid(`The key is ${key.asymmetricKeyType ?? 'unknown'}, not ECDSA P-256.`);
}

function plainKey(text: string, password: string): KeyObject {
  try {
    return createPrivateKey({ key: text, format: 'pem', passphrase: password });
  } catch {
    // The original error is omitted, because OpenSSL quotes its input.
    throw invalid('The private key cannot be read: it is not a PEM key, or the password is wrong.');
  }
}

/**
 * Decrypts a key from `cosign generate-key-pair`.
 *
 * @see https://github.com/secure-systems-lab/go-securesystemslib encrypted/encrypted.go
 */
async function cosignKey(sealed: string, password: string): Promise<KeyObject> {
  let der: Buffer | undefined;
  try {
    const box = asObject(JSON.parse(Buffer.from(sealed, 'base64').toString('utf8')), '$');
    der = await openBox(box, password);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw invalid('The private key is not in cosign’s format.');
  }
  if (der === undefined) throw invalid('The password does not decrypt the private key.');
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
}

async function openBox(box: JsonObject, password: string): Promise<Buffer | undefined> {
  const kdf = asObject(box['kdf'], '$.kdf');
  const cipher = asObject(box['cipher'], '$.cipher');
  if (kdf['name'] !== 'scrypt' || cipher['name'] !== 'nacl/secretbox') {
    throw invalid('The private key’s encryption is not supported.');
  }
  const key = await derivedKey(kdf, password);
  const bytes = (value: unknown, where: string) => Buffer.from(asString(value, where), 'base64');
  const nonce = bytes(cipher['nonce'], '$.cipher.nonce');
  const { openSecretbox } = await import('./secretbox.ts');
  return openSecretbox(bytes(box['ciphertext'], '$.ciphertext'), nonce, key);
}

async function derivedKey(kdf: JsonObject, password: string): Promise<Buffer> {
  const params = asObject(kdf['params'], '$.kdf.params');
  const cost = asNumber(params['N'], '$.kdf.params.N');
  const blockSize = asNumber(params['r'], '$.kdf.params.r');
  const parallelization = asNumber(params['p'], '$.kdf.params.p');
  if (cost > MAX_COST || blockSize > MAX_BLOCK_SIZE || parallelization > MAX_PARALLEL) {
    throw invalid(
      'The private key’s scrypt cost is higher than that of any key that cosign generates.',
    );
  }
  const salt = Buffer.from(asString(kdf['salt'], '$.kdf.salt'), 'base64');
  const maxmem = 2 * 128 * cost * blockSize;
  return await new Promise((resolve, reject) => {
    scrypt(password, salt, 32, { cost, blockSize, parallelization, maxmem }, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
}

function invalid(message: string): UserError {
  return new UserError(
    'input-invalid',
    message,
    'Provide an ECDSA P-256 key in PEM format, or a key from `cosign generate-key-pair` and its password.',
  );
}
