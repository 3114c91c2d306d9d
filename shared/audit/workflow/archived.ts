/** Archived repositories of actions and hooks, in lowercase. */
const ARCHIVED: ReadonlySet<string> = new Set(
  `
actions-rs/audit-check actions-rs/cargo actions-rs/clippy-check actions-rs/components-nightly actions-rs/core actions-rs/grcov
actions-rs/install actions-rs/tarpaulin actions-rs/toolchain actions/create-release actions/setup-elixir actions/setup-haskell
actions/setup-ruby actions/upload-release-asset actions/hello-world-docker-action andrewmcodes/rubocop-linter-action
artichoke/setup-rust azure/container-scan azure/functions-container-action azure/publish-security-assessments
cirrus-actions/rebase codeclimate/action dawidd6/action-delete-branch fountainhead/action-wait-for-check google/mirror-branch-action
gradle/gradle-build-action grafana/k6-action helaili/github-graphql-action helm/chart-releaser justinribeiro/lighthouse-action
kanadgupta/glitch-sync machine-learning-apps/actions-chatops maddox/actions mattdavis0351/actions mdecoleman/pr-branch-name
micnncim/action-lgtm-reaction mikepenz/gradle-dependency-submission orf/cargo-bloat-action pre-commit/mirrors-prettier
pre-commit/mirrors-pylint pre-commit/mirrors-autopep8 pre-commit/mirrors-yapf reactivecircus/kmp-action semgrep/semgrep-action
returntocorp/semgrep-action sonarsource/sonarcloud-github-action sonarsource/sonarcloud-github-c-cpp stefanprodan/kube-tools
swiftdocorg/github-wiki-publish-action tachiwin/action-toolchain trilom/file-changes-action w9jds/firebase-action
whelk-io/maven-settings-xml-action yeslayla/build-godot-action youyo/aws-cdk-github-actions z0al/dependent-issues
8398a7/action-slack jakejarvis/lighthouse-action nektos/actions-toolkit octokit/graphql-action
`
    .trim()
    .split(/\s+/),
);

/** Returns true if the repository is in the bundled list of archived repositories, which is not complete. */
export function isArchived(repository: string): boolean {
  return ARCHIVED.has(repository);
}
