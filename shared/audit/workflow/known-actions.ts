/** Well-known actions. A name that differs from one of them by a single typo is suspicious. */
const KNOWN: readonly string[] = `
actions/attest actions/attest-build-provenance actions/cache actions/checkout actions/configure-pages actions/create-github-app-token
actions/dependency-review-action actions/deploy-pages actions/download-artifact actions/first-interaction actions/github-script
actions/labeler actions/setup-dotnet actions/setup-go actions/setup-java actions/setup-node actions/setup-python actions/stale
actions/upload-artifact actions/upload-pages-artifact anchore/sbom-action anchore/scan-action aquasecurity/trivy-action
astral-sh/setup-uv aws-actions/amazon-ecr-login aws-actions/configure-aws-credentials azure/login azure/setup-helm azure/setup-kubectl
changesets/action codecov/codecov-action dependabot/fetch-metadata docker/build-push-action docker/login-action docker/metadata-action
docker/setup-buildx-action docker/setup-qemu-action dorny/paths-filter dtolnay/rust-toolchain github/codeql-action
golangci/golangci-lint-action google-github-actions/auth google-github-actions/setup-gcloud goreleaser/goreleaser-action gradle/actions
hashicorp/setup-terraform helm/kind-action jamesives/github-pages-deploy-action ncipollo/release-action oven-sh/setup-bun
peaceiris/actions-gh-pages peter-evans/create-pull-request pnpm/action-setup pypa/gh-action-pypi-publish release-drafter/release-drafter
ruby/setup-ruby shivammathur/setup-php sigstore/cosign-installer slackapi/slack-github-action softprops/action-gh-release
step-security/harden-runner swatinem/rust-cache taiki-e/install-action tj-actions/changed-files
`
  .trim()
  .split(/\s+/);

const NAMES: ReadonlySet<string> = new Set(KNOWN);

const OWNERS: ReadonlySet<string> = new Set(KNOWN.map((name) => name.split('/')[0] ?? ''));

/** Owners that are well known themselves, although their names resemble those of other well-known owners. */
const REAL: ReadonlySet<string> = new Set(['action', 'gradle', 'docker', 'azure']);

/** Digits that can be mistaken for letters. */
const ALIKE: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '5': 's' };

/** Returns the well-known action whose name differs from `name` by one typo. Both names are in lowercase. */
export function meantBy(name: string): string | undefined {
  if (NAMES.has(name)) return undefined;
  const [owner = ''] = name.split('/');
  // Other actions by a well-known owner, such as actions/cache-restore, are not typos.
  if (OWNERS.has(owner) && !REAL.has(owner)) return undefined;
  return KNOWN.find((known) => isTypingError(name, known));
}

/**
 * Returns true if the name differs from the known name by one typo. A typo is an extra or missing letter, two swapped
 * letters, or a digit instead of a letter.
 */
function isTypingError(name: string, known: string): boolean {
  if (Math.abs(name.length - known.length) > 1) return false;
  let start = 0;
  while (start < name.length && name[start] === known[start]) start++;
  const rest = name.slice(start);
  const wanted = known.slice(start);
  if (rest.slice(1) === wanted || rest === wanted.slice(1)) return true;
  const isSwapped = rest[0] === wanted[1] && rest[1] === wanted[0];
  if (isSwapped && rest.slice(2) === wanted.slice(2)) return true;
  return rest.slice(1) === wanted.slice(1) && ALIKE[rest[0] ?? ''] === wanted[0];
}
