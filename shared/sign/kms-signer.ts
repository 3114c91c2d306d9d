import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { UserError } from '../errors/errors.ts';
import type { SigningServices } from '../model/trust.ts';
import type { Network } from '../net/network.ts';
import type { Signer } from './signer.ts';

/** Runs a program without a shell, like `Host.exec`. */
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
 * Matches the key addresses that cosign supports: built-in key services, plugins on the PATH, and hardware tokens.
 * `env:` is excluded, because Assay itself reads keys from environment variables.
 */
const KMS_URI = /^(?:pkcs11:|(?!env:)[a-z][a-z0-9]*:\/\/)/;

/**
 * Maximum size of cosign's output, in bytes. A signature is 72 bytes long, a public key 180 bytes, and the help text
 * is about 10 KB.
 */
const MAX_OUTPUT_BYTES = 256 * 1024;

/** Empty input, so that cosign does not wait for the user. */
const NO_INPUT = Buffer.alloc(0);

/** Maximum length of an error message from cosign, in characters. The rest is not displayed. */
const MAX_COMPLAINT = 500;

/** Returns true if the key is in a key service and not in a file. */
export function isKmsUri(key: string): boolean {
  return KMS_URI.test(key);
}

/**
 * Opens a signer whose private key stays in a key service. An installed cosign program requests each signature from the
 * service, with the credentials in the job's environment.
 *
 * @param key `awskms://…`, `gcpkms://…`, `azurekms://…`, `hashivault://…`, or a file that cosign can read.
 * @param password Password of a key file. Empty for a key service.
 * @throws {UserError} if cosign is missing or fails, or if the key is not ECDSA P-256.
 */
export async function openKmsSigner(
  key: string,
  password: string,
  services: SigningServices,
  dependencies: { readonly exec: RunProgram; readonly network: Network },
): Promise<Signer> {
  const run = (args: readonly string[], stdin: Buffer = NO_INPUT) =>
    runCosign(dependencies.exec, args, password, stdin);
  const pem = await run(['public-key', '--key', key]);
  const publicKey = requireP256(pem, key);
  const rawSignature = await rawSignatureFlags(run);
  return {
    sign: async (bytes) => {
      const args = ['sign-blob', '--key', key, ...rawSignature, '--yes', '-'];
      const signature = Buffer.from((await run(args, bytes)).trim(), 'base64');
      if (verify('sha256', bytes, publicKey, signature)) return signature;
      throw failed(`The signature from ${key} does not match its public key.`);
    },
    verifier: { kind: 'public-key', der: publicKey.export({ format: 'der', type: 'spki' }) },
    verifierPem: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    chainPem: '',
    services,
    network: dependencies.network,
  };
}

/**
 * Returns the options that make cosign return a plain signature. Omits options that the installed version of cosign
 * does not support. Without these options, cosign 3 and later create a bundle and contact Sigstore's own services.
 */
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
    throw failed(`cosign returned no public key for ${key}.`);
  }
  if (publicKey.asymmetricKeyDetails?.namedCurve === 'prime256v1') return publicKey;
  throw failed(`The key ${key} is ${publicKey.asymmetricKeyType ?? 'unknown'}, not ECDSA P-256.`);
}

function failed(message: string): UserError {
  return new UserError(
    'input-invalid',
    message,
    'Check that the key’s URI is correct, that it is an ECDSA P-256 key, and that the job has credentials for the key service.',
  );
}
