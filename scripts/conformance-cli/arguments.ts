import { parseArgs } from 'node:util';

/**
 * A request from the conformance suite.
 *
 * @see https://github.com/sigstore/sigstore-conformance docs/cli_protocol.md
 */
export type ConformanceCommand = SignBundle | VerifyBundle;

interface Common {
  readonly isStaging: boolean;
  /** Path to the bundle to write or to read. */
  readonly bundle: string;
  readonly trustedRoot: string | undefined;
}

export interface SignBundle extends Common {
  readonly command: 'sign-bundle';
  /** True if the file to sign contains an in-toto statement. */
  readonly isInToto: boolean;
  readonly identityToken: string;
  readonly signingConfig: string | undefined;
  readonly file: string;
}

export interface VerifyBundle extends Common {
  readonly command: 'verify-bundle';
  readonly signer:
    | { readonly kind: 'key'; readonly path: string }
    | { readonly kind: 'certificate'; readonly identity: string; readonly issuer: string };
  readonly fileOrDigest: string;
}

const SWITCHES = { 'sign-bundle': ['staging', 'in-toto'], 'verify-bundle': ['staging'] } as const;
const OPTIONS = {
  'sign-bundle': ['identity-token', 'bundle', 'trusted-root', 'signing-config'],
  'verify-bundle': [
    'bundle',
    'certificate-identity',
    'certificate-oidc-issuer',
    'key',
    'trusted-root',
  ],
} as const;

/**
 * Parses the arguments.
 *
 * @throws {Error} for an argument that is missing, unknown or given twice.
 */
export function readArguments(argv: readonly string[]): ConformanceCommand {
  const [command, ...rest] = argv;
  if (command !== 'sign-bundle' && command !== 'verify-bundle') {
    throw new Error(
      `the command must be sign-bundle or verify-bundle, but ${command ?? 'no command'} was specified`,
    );
  }
  const { switches, options, file } = split(rest, SWITCHES[command], OPTIONS[command]);
  const need = (name: string): string => {
    const value = options.get(name);
    if (value === undefined) throw new Error(`--${name} is missing`);
    return value;
  };
  const common = {
    isStaging: switches.has('staging'),
    bundle: need('bundle'),
    trustedRoot: options.get('trusted-root'),
  };
  if (command === 'verify-bundle') {
    return { command, ...common, signer: signerOf(options, need), fileOrDigest: file };
  }
  const identityToken = need('identity-token');
  const signingConfig = options.get('signing-config');
  return {
    command,
    ...common,
    isInToto: switches.has('in-toto'),
    identityToken,
    signingConfig,
    file,
  };
}

/** Requires either a key or an identity. If both were allowed together, it would be unclear which one is trusted. */
function signerOf(
  options: ReadonlyMap<string, string>,
  need: (name: string) => string,
): VerifyBundle['signer'] {
  const path = options.get('key');
  if (path === undefined) {
    const identity = need('certificate-identity');
    return { kind: 'certificate', identity, issuer: need('certificate-oidc-issuer') };
  }
  if (options.has('certificate-identity') || options.has('certificate-oidc-issuer')) {
    throw new Error('--key and --certificate-… cannot be combined');
  }
  return { kind: 'key', path };
}

function split(argv: readonly string[], known: readonly string[], valued: readonly string[]) {
  const options = Object.fromEntries([
    ...known.map((name) => [name, { type: 'boolean' as const }]),
    ...valued.map((name) => [name, { type: 'string' as const, multiple: true as const }]),
  ]);
  const parsed = parseArgs({ args: [...argv], options, allowPositionals: true });
  const values: Readonly<Record<string, unknown>> = parsed.values;
  const { positionals } = parsed;
  const given = new Map<string, string>();
  for (const name of valued) {
    const all = values[name];
    const [value, ...more]: readonly unknown[] = Array.isArray(all) ? all : [];
    if (more.length > 0) throw new Error(`--${name} is specified twice`);
    if (typeof value === 'string') given.set(name, value);
  }
  const [file] = positionals;
  if (file === undefined || positionals.length !== 1) throw new Error('specify exactly one file');
  return { switches: new Set(known.filter((name) => values[name] === true)), options: given, file };
}
