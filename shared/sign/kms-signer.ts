import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { UserError } from '../errors/errors.ts';
import type { SigningServices } from '../model/trust.ts';
import type { Network } from '../net/network.ts';
import type { Signer } from './signer.ts';

/** Runs a program without a shell; as `Host.exec` does. */
export type RunProgram = (
  command: string,
  args: readonly string[],
  options?: {
    readonly env?: Readonly<Record<string, string>>;
    readonly stdin?: Buffer;
    readonly maxBytes?: number;
  },
) => Promise<{ readonly exitCode: number; readonly stdout: Buffer; readonly stderr: string }>;

/**
 * Addresses that cosign understands: of key services that it knows, of those that a plugin on the PATH knows,
 * and of tokens. An environment variable is read here.
 */
const KMS_URI = /^(?:pkcs11:|(?!env:)[a-z][a-z0-9]*:\/\/)/;

/** A signature has 72 bytes and a key 180; cosign prints a help of some 10 KB. */
const MAX_OUTPUT_BYTES = 256 * 1024;

/** Keeps cosign from waiting where it would ask for something. */
const NO_INPUT = Buffer.alloc(0);

/** Characters of cosign's complaint that are shown. */
const MAX_COMPLAINT = 500;

/** Whether a key is named by where it is kept, and not given as a file. */
export function isKmsUri(key: string): boolean {
  return KMS_URI.test(key);
}

/**
 * A signer whose key never leaves its service: an installed cosign asks the service for each signature,
 * with the credentials that the job's environment has for it.
 *
 * @param key `awskms://…`, `gcpkms://…`, `azurekms://…`, `hashivault://…`, or a file that cosign reads.
 * @param password Of a key file; empty for a service.
 * @throws {UserError} when there is no cosign, it fails, or the key is not ECDSA P-256.
 */
export async function openKmsSigner(
  key: string,
  password: string,
  services: SigningServices,
  world: { readonly exec: RunProgram; readonly network: Network },
): Promise<Signer> {
  const run = (args: readonly string[], stdin: Buffer = NO_INPUT) =>
    runCosign(world.exec, args, password, stdin);
  const pem = await run(['public-key', '--key', key]);
  const publicKey = requireP256(pem, key);
  const rawSignature = await rawSignatureFlags(run);
  return {
    sign: async (bytes) => {
      const args = ['sign-blob', '--key', key, ...rawSignature, '--yes', '-'];
      const signature = Buffer.from((await run(args, bytes)).trim(), 'base64');
      if (verify('sha256', bytes, publicKey, signature)) return signature;
      throw failed(`The key ${key} made a signature that its own public key does not verify.`);
    },
    verifier: { kind: 'public-key', der: publicKey.export({ format: 'der', type: 'spki' }) },
    verifierPem: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    chainPem: '',
    services,
    network: world.network,
  };
}

/** Since version 3 cosign makes a bundle and asks its own services, unless it is told not to. */
async function rawSignatureFlags(
  run: (args: readonly string[]) => Promise<string>,
): Promise<readonly string[]> {
  const help = await run(['sign-blob', '--help']);
  const known = ['--tlog-upload', '--new-bundle-format', '--use-signing-config'];
  return known.filter((flag) => help.includes(flag)).map((flag) => `${flag}=false`);
}

async function runCosign(
  exec: RunProgram,
  args: readonly string[],
  password: string,
  stdin: Buffer,
): Promise<string> {
  const result = await exec('cosign', args, {
    env: { COSIGN_PASSWORD: password },
    maxBytes: MAX_OUTPUT_BYTES,
    stdin,
  });
  if (result.exitCode === 0) return result.stdout.toString('utf8');
  const said = result.stderr.replace(/\s+/g, ' ').trim().slice(0, MAX_COMPLAINT);
  throw failed(`cosign ${args[0]} failed with exit code ${result.exitCode}: ${said}`);
}

function requireP256(pem: string, key: string): KeyObject {
  let publicKey: KeyObject;
  try {
    publicKey = createPublicKey(pem);
  } catch {
    throw failed(`cosign gave no public key for ${key}.`);
  }
  if (publicKey.asymmetricKeyDetails?.namedCurve === 'prime256v1') return publicKey;
  throw failed(`The key ${key} is ${publicKey.asymmetricKeyType ?? 'unknown'}, not ECDSA P-256.`);
}

function failed(message: string): UserError {
  return new UserError(
    'input-invalid',
    message,
    'Check the address of the key, that it is ECDSA P-256, and that the job has credentials for its service.',
  );
}
