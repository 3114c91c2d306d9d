/** An option of another tool, with a hint about its replacement in Assay. */
interface ForeignOption {
  /** The hint that the message shows after the name of the unknown option. */
  readonly hint: string;
  /** Input that the hint refers to. The hint is shown only for commands that have this input. */
  readonly input?: string;
}

/**
 * Options of Trivy, Grype, Syft, cosign, osv-scanner, gh, hadolint, zizmor and gitleaks. Options that Assay also has are not in this table.
 *
 * @see https://trivy.dev/docs/latest/references/configuration/cli/trivy_image/
 * @see https://oss.anchore.com/docs/reference/grype/cli/
 * @see https://github.com/sigstore/cosign/blob/main/doc/cosign_verify.md
 */
const FOREIGN: Readonly<Record<string, ForeignOption>> = {
  // Output
  f: { hint: 'use -o FORMAT, or --fail-on SEVERITY' },
  format: { hint: 'use -o FORMAT' },
  'output-file': { hint: 'use -o FORMAT=FILE' },
  file: { hint: 'use -o FORMAT=FILE' },
  template: { hint: 'use -o json, and format the JSON with a program such as jq' },
  t: { hint: 'use -o json, and format the JSON with a program such as jq' },
  sarif: { hint: 'use -o sarif' },
  report: { hint: 'use -o html=FILE for a report' },
  'no-progress': { hint: 'use --quiet' },
  silent: { hint: 'use --quiet' },
  debug: { hint: 'use --verbose' },
  d: { hint: 'use --verbose' },
  verbosity: { hint: 'use --verbose' },
  color: { hint: 'set the NO_COLOR or FORCE_COLOR environment variable' },
  'no-color': { hint: 'set the environment variable NO_COLOR=1' },
  'list-all-pkgs': { hint: 'use `assay sbom TARGET -o json`' },
  'dependency-tree': {
    hint: 'remove the option, because the table shows which package requires each vulnerable package',
  },

  // Target
  p: { hint: 'write the path without an option, as in `assay scan .`' },
  input: { hint: 'write the target without an option, as in `docker-archive:FILE`' },
  lockfile: { hint: 'write the path of the lockfile without an option' },
  l: { hint: 'write the path of the lockfile without an option' },
  recursive: { hint: 'remove the option, because Assay always reads all subfolders' },
  r: { hint: 'remove the option, because Assay always reads all subfolders' },
  from: { hint: 'write a scheme before the target, such as docker: or oci:' },
  platform: { hint: 'use --platforms', input: 'platforms' },
  'skip-dirs': { hint: 'add a rule to .assayignore, which excludes files that git does not track' },
  'skip-files': {
    hint: 'add a rule to .assayignore, which excludes files that git does not track',
  },
  exclude: { hint: 'add a rule to .assayignore, which excludes files that git does not track' },
  'no-git': { hint: 'remove the option, because Assay reads all files in the folder' },
  'log-opts': { hint: 'use --history RANGE', input: 'history' },
  'no-ignore': { hint: 'use --include-ignored', input: 'include-ignored' },

  // Policy
  severity: {
    hint: 'use --fail-on SEVERITY, with the lowest severity that should fail',
    input: 'fail-on',
  },
  s: { hint: 'use --fail-on SEVERITY', input: 'fail-on' },
  'min-severity': { hint: 'use --fail-on SEVERITY', input: 'fail-on' },
  'failure-threshold': { hint: 'use --fail-on SEVERITY', input: 'fail-on' },
  persona: { hint: 'use --profile hardened', input: 'profile' },
  pedantic: { hint: 'use --profile hardened', input: 'profile' },
  ignore: { hint: 'add the rule to `ignore` in .assay.yml' },
  'skip-check': { hint: 'set the rule to `off` under `audit: rules` in .assay.yml' },
  'trusted-registry': { hint: 'add the registry to `audit: registries` in .assay.yml' },
  'exit-code': {
    hint: 'use --fail-on never to report only; otherwise, the exit code of a failed scan is 1',
    input: 'fail-on',
  },
  fail: { hint: 'use --fail-on SEVERITY', input: 'fail-on' },
  'ignore-unfixed': { hint: 'use --only-fixed', input: 'only-fixed' },
  'only-notfixed': { hint: 'use -o json, and filter the findings by `fixed`' },
  baseline: { hint: 'run `assay audit . --write-baseline` once', input: 'write-baseline' },
  'baseline-path': { hint: 'run `assay audit . --write-baseline` once', input: 'write-baseline' },
  redact: { hint: 'remove the option, because Assay never shows a secret in full' },
  ignorefile: { hint: 'run `assay import FILE`, and use --policy FILE', input: 'policy' },
  'ignore-policy': { hint: 'use --policy FILE', input: 'policy' },
  config: { hint: 'use --policy FILE', input: 'policy' },
  c: { hint: 'use --policy FILE', input: 'policy' },
  scanners: {
    hint: 'remove the option, because Assay finds vulnerabilities and malware in packages',
  },
  'security-checks': {
    hint: 'remove the option, because Assay finds vulnerabilities and malware in packages',
  },
  'vuln-type': {
    hint: 'remove the option, because Assay reads both operating system packages and language packages',
  },
  distro: { hint: 'remove the option, because Assay reads the distribution from the image' },
  'select-catalogers': { hint: 'remove the option, because Assay reads all kinds of packages' },
  'pkg-types': {
    hint: 'remove the option, because Assay reads both operating system packages and language packages',
  },

  // Advisories
  offline: { hint: 'use --advisories FOLDER', input: 'advisories' },
  'offline-scan': { hint: 'use --advisories FOLDER', input: 'advisories' },
  'local-db-path': { hint: 'use --advisories FOLDER', input: 'advisories' },
  'db-repository': { hint: 'use --advisories URL', input: 'advisories' },
  'skip-db-update': { hint: 'remove the option, because Assay has no database to update' },
  'skip-update': { hint: 'remove the option, because Assay has no database to update' },
  'download-db-only': { hint: 'use --advisories bucket:URL for a bucket', input: 'advisories' },
  db: { hint: 'use --advisories FOLDER', input: 'advisories' },

  // Registries
  username: { hint: 'use --registry-username', input: 'registry-username' },
  password: { hint: 'use --registry-password', input: 'registry-password' },
  insecure: {
    hint: 'remove the option, and set NODE_EXTRA_CA_CERTS to the certificate of your certificate authority',
  },
  'allow-insecure-registry': {
    hint: 'remove the option, because Assay always verifies certificates',
  },
  timeout: { hint: 'remove the option, because Assay limits the duration of each request' },

  // Signatures
  key: { hint: 'use --public-key FILE', input: 'public-key' },
  'certificate-identity-regexp': {
    hint: 'use --certificate-identity-pattern, in which `*` matches any text',
    input: 'certificate-identity-pattern',
  },
  'cert-identity': { hint: 'use --certificate-identity', input: 'certificate-identity' },
  'cert-identity-regex': {
    hint: 'use --certificate-identity-pattern, in which `*` matches any text',
    input: 'certificate-identity-pattern',
  },
  'certificate-oidc-issuer-regexp': {
    hint: 'use --certificate-oidc-issuer URL',
    input: 'certificate-oidc-issuer',
  },
  'cert-oidc-issuer': {
    hint: 'use --certificate-oidc-issuer URL',
    input: 'certificate-oidc-issuer',
  },
  'signer-workflow': { hint: 'use --certificate-identity', input: 'certificate-identity' },
  owner: { hint: 'use --certificate-identity-pattern', input: 'certificate-identity-pattern' },
  repo: { hint: 'use --source-repository OWNER/NAME', input: 'source-repository' },
  'insecure-ignore-tlog': { hint: 'use --allow-unlogged-keys', input: 'allow-unlogged-keys' },
  'tlog-upload': { hint: 'remove the option, or use --key to sign without a log', input: 'key' },
  'insecure-ignore-sct': { hint: 'remove the option, because Assay always verifies certificates' },
  'predicate-type': { hint: 'use --require TYPE', input: 'require' },
  attachment: { hint: 'use --require sbom', input: 'require' },
  'local-image': { hint: 'write oci:DIR as the target' },
  'output-signature': { hint: 'use --output-dir DIR' },
  'output-certificate': { hint: 'use --output-dir DIR' },
  yes: { hint: 'remove the option, because Assay never asks questions' },
  y: { hint: 'remove the option, because Assay never asks questions' },
};

/** Returns the hint for an option of another tool. Returns undefined if the table does not contain the option. */
export function foreignHint(name: string, inputs: Readonly<Record<string, unknown>>) {
  if (!Object.hasOwn(FOREIGN, name)) return undefined;
  const { hint, input } = FOREIGN[name] ?? {};
  return input === undefined || Object.hasOwn(inputs, input) ? hint : undefined;
}

/** Other tools' commands, and the corresponding Assay commands. */
const FOREIGN_COMMANDS: Readonly<Record<string, string>> = {
  fs: 'scan',
  filesystem: 'scan',
  rootfs: 'scan',
  dir: 'scan',
  image: 'scan',
  repo: 'scan',
  repository: 'scan',
  vm: 'scan',
  source: 'scan',
  cves: 'scan',
  packages: 'sbom',
  'verify-attestation': 'verify',
  config: 'audit',
  conf: 'audit',
  secret: 'audit',
  detect: 'audit',
  lint: 'audit',
  'verify-blob': 'verify',
  'verify-blob-attestation': 'verify',
  attestation: 'verify',
  'sign-blob': 'sign',
  'attest-blob': 'attest',
};

/** Other tools' commands without a counterpart in Assay. Each value is the step to take instead. */
const OTHER_COMMANDS: Readonly<Record<string, string>> = {
  db: 'Run `assay scan TARGET`, which requests current advisories in each run.',
  update: 'Run `assay scan TARGET`, which requests current advisories in each run.',
  diff: 'Use `assay scan TARGET --compare-to BASE`.',
  compare: 'Use `assay scan TARGET --compare-to BASE`.',
  fix: 'Use `assay scan TARGET --fix`.',
  login: 'Run `docker login REGISTRY`. Assay reads the same credentials.',
};

/** Returns the step to take instead of another tool's command that has no counterpart in Assay. */
export function foreignStep(name: string): string | undefined {
  return Object.hasOwn(OTHER_COMMANDS, name) ? OTHER_COMMANDS[name] : undefined;
}

/** Returns the Assay command that corresponds to another tool's command. */
export function foreignCommand(name: string): string | undefined {
  return Object.hasOwn(FOREIGN_COMMANDS, name) ? FOREIGN_COMMANDS[name] : undefined;
}
