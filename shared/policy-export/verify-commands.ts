import { COSIGN_SIGN_PREDICATE_TYPE } from '../model/attestation.ts';
import type { CertificateIdentity, EvidenceRule, PolicyIdentity } from '../model/verify-policy.ts';
import {
  type ExportedPolicy,
  exportedSigner,
  exportedTypes,
  headLines,
  signersOf,
} from './exported-policy.ts';

/**
 * Returns a shell script that checks an image with the same policy. The script uses cosign, or gh if the variable
 * `TOOL` is `gh`.
 *
 * The script selects a signature by its predicate type. It uses `cosign verify` only for the legacy format. From
 * version 3 on, this command accepts any attestation as a signature.
 *
 * @see https://github.com/sigstore/cosign doc/cosign_verify-attestation.md;
 * https://cli.github.com/manual/gh_attestation_verify
 */
export function verifyCommands(exported: ExportedPolicy): string {
  const rules = exported.policy.evidence.map((rule) => ruleLines(rule, exported).join('\n'));
  const place = placeLines(exported);
  const head = headLines(exported, COMMAND_CLAIMS);
  return ['#!/bin/sh', ...head, HEAD, ...place, ...rules, END].join('\n');
}

/**
 * Claims that both cosign and gh can check, each with its cosign flag.
 *
 * @see https://github.com/sigstore/cosign doc/cosign_verify-attestation.md --certificate-github-workflow-…
 */
const COSIGN_CLAIM_FLAGS: ReadonlyMap<string, string> = new Map([
  ['sourceRepository', '--certificate-github-workflow-repository'],
  ['sourceRepositoryRef', '--certificate-github-workflow-ref'],
  ['sourceRepositoryDigest', '--certificate-github-workflow-sha'],
]);

/** Claims that the exported commands can check if the policy requires an exact value. */
export const COMMAND_CLAIMS: ReadonlySet<string> = new Set(COSIGN_CLAIM_FLAGS.keys());

/**
 * Returns the lines that set the attestation repository for cosign. gh cannot read attestations from another
 * repository, and would report that the image does not have any.
 */
function placeLines({ evidenceRepository }: ExportedPolicy): readonly string[] {
  if (evidenceRepository === undefined) return [];
  return [
    '# Repository that contains the attestations. cosign without the fix for sigstore/cosign#4872 finds only the legacy format there.',
    `export COSIGN_REPOSITORY=${quote(evidenceRepository)}`,
    'if [ "$TOOL" = gh ]; then echo "gh searches only alongside the image" >&2; exit 2; fi',
    '',
  ];
}

const HEAD = `# Usage: verify-commands.sh IMAGE@sha256:...
#   TOOL=gh               uses gh instead of cosign
#   FORMAT=legacy         looks for cosign's .sig and .att, with cosign 2
#   TRUSTED_ROOT=FILE     trusts a Sigstore instance other than the public one
set -eu
IMAGE=\${1:?give the image, by its digest}
case "$IMAGE" in *@sha256:*) ;; *) echo "the image must have a digest: NAME@sha256:..." >&2; exit 2 ;; esac
TOOL=\${TOOL:-cosign}
FORMAT=\${FORMAT:-bundle}
TRUSTED_ROOT=\${TRUSTED_ROOT:-}
SIGNATURE=${COSIGN_SIGN_PREDICATE_TYPE}

# by_cosign TYPE FLAGS...: whether there is evidence of a type by a signer.
by_cosign() {
  type=$1
  shift
  if [ "$FORMAT" != legacy ]; then
    cosign verify-attestation --new-bundle-format \${TRUSTED_ROOT:+--trusted-root "$TRUSTED_ROOT"} --type "$type" "$@" "$IMAGE"
  elif [ "$type" = "$SIGNATURE" ]; then
    cosign verify "$@" "$IMAGE"
  else
    cosign verify-attestation --type "$type" "$@" "$IMAGE"
  fi >/dev/null
}

# by_gh TYPE FLAGS...: the same with gh.
by_gh() {
  type=$1
  shift
  gh attestation verify "oci://$IMAGE" --bundle-from-oci --predicate-type "$type" \${TRUSTED_ROOT:+--custom-trusted-root "$TRUSTED_ROOT"} "$@" >/dev/null
}

# require NAME COUNT
require() {
  [ "$passed" -ge "$2" ] && return
  echo "refused: $1 requires $2 different signers, has $passed" >&2
  exit 1
}
`;

const END = 'echo "accepted: $IMAGE"\n';

function ruleLines(rule: EvidenceRule, exported: ExportedPolicy): readonly string[] {
  const types = exportedTypes(rule);
  return [
    'passed=0',
    ...signersOf(rule, exported).flatMap((signer) => signerLines(signer, types, exported)),
    `require ${quote(rule.name)} ${rule.signers}`,
    '',
  ];
}

function signerLines(
  signer: PolicyIdentity,
  types: readonly string[],
  exported: ExportedPolicy,
): readonly string[] {
  const cosign = cosignFlags(signer, exported);
  const gh = ghFlags(signer);
  const any = (tool: string, flags: string) =>
    types.map((type) => `${tool} ${quote(type)} ${flags}`).join(' ||\n    ');
  const checks = [
    'if [ "$TOOL" = gh ]; then',
    gh === undefined
      ? '  : # gh does not support keys'
      : `  if ${any('by_gh', gh)}; then passed=$((passed + 1)); fi`,
    `elif ${any('by_cosign', cosign)}; then passed=$((passed + 1)); fi`,
  ];
  return signer.kind === 'key'
    ? ['key=$(mktemp)', ...keyLines(signer, exported), ...checks, 'rm -f "$key"']
    : checks;
}

/** Returns the line that writes a key to a file, because cosign reads keys from files. */
function keyLines({ name }: PolicyIdentity, { keys }: ExportedPolicy): readonly string[] {
  return [`printf '%s' ${quote(keys.get(name) ?? '')} >"$key"`];
}

function cosignFlags(signer: PolicyIdentity, { instance }: ExportedPolicy): string {
  if (signer.kind === 'key') return '--key "$key"';
  const { issuer, subject } = exportedSigner(signer);
  const [flag, text] =
    'exact' in subject
      ? ['--certificate-identity', subject.exact]
      : ['--certificate-identity-regexp', subject.regexp];
  const unlogged = '--insecure-ignore-sct --insecure-ignore-tlog --use-signed-timestamps';
  const flags = [
    flag,
    quote(text),
    '--certificate-oidc-issuer',
    quote(issuer),
    ...claimFlags(signer.claims),
  ];
  return [...flags, ...(instance === 'github' ? [unlogged] : [])].join(' ');
}

/** Returns the cosign flags for claims. cosign expects a repository name, but the certificate contains its URL. */
function claimFlags(claims: CertificateIdentity['claims']): readonly string[] {
  return [...COSIGN_CLAIM_FLAGS].flatMap(([name, flag]) => {
    const rule = claims[name];
    if (rule === undefined || !('exact' in rule)) return [];
    const isAddress = name === 'sourceRepository';
    const value = isAddress ? new URL(rule.exact).pathname.slice(1) : rule.exact;
    return [flag, quote(value)];
  });
}

/**
 * Returns the gh options for a signer, which include its owner or repository. Returns undefined if gh does not have
 * options for this signer.
 */
function ghFlags(signer: PolicyIdentity): string | undefined {
  if (signer.kind === 'key') return undefined;
  const { issuer, subject } = exportedSigner(signer);
  const owner = ownerFlag(signer);
  if (owner === undefined) return undefined;
  const [flag, text] =
    'exact' in subject
      ? ['--cert-identity', subject.exact]
      : ['--cert-identity-regex', subject.regexp];
  const {
    sourceRepositoryRef: ref,
    sourceRepositoryDigest: commit,
    runnerEnvironment: runner,
  } = signer.claims;
  return [
    owner,
    `${flag} ${quote(text)} --cert-oidc-issuer ${quote(issuer)}`,
    ...(ref !== undefined && 'exact' in ref ? [`--source-ref ${quote(ref.exact)}`] : []),
    ...(commit !== undefined && 'exact' in commit
      ? [`--source-digest ${quote(commit.exact)}`]
      : []),
    ...(runner !== undefined && 'exact' in runner && runner.exact === 'github-hosted'
      ? ['--deny-self-hosted-runners']
      : []),
  ].join(' ');
}

function ownerFlag({
  san,
  claims,
}: Extract<PolicyIdentity, { kind: 'certificate' }>): string | undefined {
  const { sourceRepository } = claims;
  if (sourceRepository !== undefined && 'exact' in sourceRepository) {
    return `--repo ${quote(new URL(sourceRepository.exact).pathname.slice(1))}`;
  }
  const owner = /^https:\/\/[^/]+\/([^/*@]+)\//.exec('exact' in san ? san.exact : san.pattern)?.[1];
  return owner === undefined ? undefined : `--owner ${quote(owner)}`;
}

/** Quotes a string so that the shell does not interpret it. */
function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
