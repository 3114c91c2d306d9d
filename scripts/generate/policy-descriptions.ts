/**
 * Descriptions that editors show for the keys of `.assay.yml`, by path. `[]` stands for a list item, and `*` for a name
 * that the user chooses.
 */
export const POLICY_DESCRIPTIONS: Readonly<Record<string, string>> = {
  scan: 'The rules of `assay scan`.',
  'scan.fail-on':
    'The lowest severity that makes the scan fail. With `never`, no finding except malware makes the scan fail. The default is `high`.',
  'scan.only-fixed':
    'With `true`, only findings that have a fixed version count. The default is `false`.',
  'scan.unscored':
    'How to treat findings of unknown severity. `block` makes the scan fail. The default is `allow`.',
  'scan.partial': 'How to treat an incomplete scan. The default is `error`.',
  'scan.unlocked':
    'How to treat a manifest with dependencies that are not in any lockfile. The default is `error`.',
  'scan.scope':
    'Which findings count: `all` findings, or only `new` findings. With `auto`, only new findings count in pull requests, and all findings count in other events. The default is `auto`.',
  'scan.scopes':
    'Findings count only in packages with one of these scopes. An unknown scope counts as `runtime`. The default is `[runtime]`.',
  'scan.only-direct': 'With `true`, only findings in direct dependencies count.',
  'scan.unknown-direct':
    'How to treat a finding if its package has no known dependency path. The default is `fail`.',
  'scan.only-exploited':
    'With `true`, only findings in the list of exploited vulnerabilities (`kev`) count.',
  'scan.max-age-days':
    'The maximum age, in days, of the advisories and of the `kev` and `epss` lists.',
  'scan.min-epss': 'The lowest EPSS score that counts, from 0 to 1. Requires the `epss` list.',
  'scan.exploitation':
    'How `only-exploited` and `min-epss` combine: a finding counts if it meets `all` or `any` of them. The default is `all`.',
  'scan.unknown-epss': 'How to treat a finding without an EPSS score. The default is `fail`.',
  'scan.grace-days':
    'A finding counts only if its advisory was published at least this many days ago.',
  'scan.unknown-dates':
    'How to treat a finding whose advisory has no publication date. The default is `fail`.',
  'scan.deny':
    'Packages that make the scan fail, such as `pkg:npm/event-stream`, `pkg:npm/lodash@<4` or `pkg:npm/@evil/*`.',
  'scan.licenses': 'The accepted licenses, as a list of either allowed or denied licenses.',
  'scan.licenses.allow': 'A package must have one of these SPDX licenses.',
  'scan.licenses.deny': 'A package must not require any of these SPDX licenses.',
  'scan.unknown-licenses': 'How to treat a package without an SPDX license. The default is `fail`.',
  'scan.registries':
    'The hosts that packages can be downloaded from, such as `registry.npmjs.org`.',
  'scan.unknown-registries':
    'How to treat a package without a download location. The default is `fail`.',
  'scan.min-age-days':
    'The minimum age in days of a package that a pull request adds or updates. Assay requests the publication date from registries.',
  'scan.unknown-age':
    'How to treat a new package without a known publication date. The default is `fail`.',
  'scan.include-ignored':
    'With `true`, the scan also reads files that git ignores. The default is `false`.',
  'scan.compare-to':
    'The base to compare scans with, such as `image:ghcr.io/octo/app:main`. The key applies only to sources of the same kind as the base.',
  'scan.registry-mirrors':
    'Registry mirrors that Assay tries before the registry itself, such as `docker.io=mirror.gcr.io`.',
  'scan.resolve':
    'Maven repositories to read the parents and dependencies of `pom.xml` files from: `none`, `local`, or https URLs.',
  'scan.publication-registries':
    'Registries to get publication dates from, such as `npm=https://npm.example`, or `none`.',
  'scan.reachability':
    'How to treat findings in Go programs that do not contain the vulnerable code. The default is `excuse`.',
  'scan.kev': 'Path or URL of the list of exploited vulnerabilities, in CISA’s JSON format.',
  'scan.epss': 'Path or URL of the list of exploit probabilities, in FIRST’s CSV format.',
  'scan.vex':
    'VEX documents whose statements suppress findings, in OpenVEX, CycloneDX or CSAF format.',
  'scan.vex-products':
    'Names of the scanned source in VEX documents, such as `pkg:npm/app` or a product ID.',
  'scan.ignore': 'Exceptions: findings that do not count.',
  'scan.ignore[].id':
    'ID or alias of the advisory. The name of a rule, such as `deny` or `licenses`, accepts a package that violates this rule. `*` covers all vulnerabilities in a package. Both require `purl`.',
  'scan.ignore[].purl': 'Limits the exception to packages whose purl starts with this text.',
  'scan.ignore[].path':
    'Limits the exception to findings in this folder, or in files that match this glob.',
  'scan.ignore[].reason': 'The reason why the finding does not count. Reports show the reason.',
  'scan.ignore[].justification':
    'The reason why the vulnerability does not affect the software, as an OpenVEX label. Without a justification, the exception accepts the risk.',
  'scan.ignore[].owner': 'The person or team responsible for renewing the exception.',
  'scan.ignore[].expires': 'The last day on which the exception applies, such as 2027-01-31.',
  verify: 'The rules of `assay verify`.',
  'verify.identities': 'The accepted signers. Each signer has a name that the rules use.',
  'verify.identities.*.identity': 'The complete name of the signer, as in the certificate.',
  'verify.identities.*.identity-pattern':
    'A pattern for the signer’s name in the certificate. `*` matches any text.',
  'verify.identities.*.workflow':
    'The signing workflow, such as `octo-org/app/.github/workflows/release.yml@refs/tags/v*`.',
  'verify.identities.*.issuer': 'URL of the issuer that issued the identity token.',
  'verify.identities.*.server': 'URL of the GitHub server that ran the workflow.',
  'verify.identities.*.key': 'Path of a public key, relative to the policy file.',
  'verify.identities.*.repository': 'The source repository, such as `octo-org/app`.',
  'verify.identities.*.repository-id': 'The numeric ID of the source repository, in quotes.',
  'verify.identities.*.owner': 'The owner of the source repository, such as `octo-org`.',
  'verify.identities.*.owner-id': 'The numeric ID of the owner, in quotes.',
  'verify.identities.*.ref': 'The ref that was built, such as `refs/heads/main`.',
  'verify.identities.*.branch': 'The branch that was built.',
  'verify.identities.*.tag': 'The tag that was built, such as `v*`.',
  'verify.identities.*.commit': 'The full hash of the commit that was built.',
  'verify.identities.*.event': 'The event that started the build, such as `push`.',
  'verify.identities.*.environment': 'The deployment environment that the build ran in.',
  'verify.identities.*.runner': 'The kind of runner that ran the build, such as `github-hosted`.',
  'verify.identities.*.visibility':
    'The visibility of the source repository when the signature was made.',
  'verify.evidence': 'The required evidence.',
  'verify.evidence[].type':
    'The type of evidence, such as `signature`, `provenance` or `sbom`, or the URI of a predicate type.',
  'verify.evidence[].signed-by': 'The accepted signers. The default is all identities.',
  'verify.evidence[].signers': 'The minimum number of different signers. The default is 1.',
  'verify.evidence[].max-age-days': 'The maximum age of the signature, in days.',
  'verify.evidence[].condition': 'A CEL expression that must be true.',
  'verify.evidence[].builder': 'The required builder in the provenance. `*` matches any text.',
  'verify.evidence[].source': 'The required URL of the source repository in the provenance.',
  'verify.evidence[].complete':
    'With `true`, the SBOM must list at least one package and must not declare itself incomplete.',
  'verify.evidence[].fail-on': 'The lowest severity of an open finding that makes the rule fail.',
  'verify.evidence[].vex-by': 'The identities whose VEX statements can suppress findings.',
  'verify.evidence[].verifier': 'The required verifier of a verification summary.',
  'verify.evidence[].levels': 'The levels that a verification summary must contain.',
  audit: 'The rules of `assay audit`.',
  'audit.profile':
    'The rules to apply. `essential` reports dangerous settings and code. `hardened` also reports missing hardening. `all` also reports style problems. The default is `essential`.',
  'audit.fail-on':
    'The lowest severity that makes the audit fail. With `new`, only secrets and critical misconfigurations that a pull request adds make the audit fail. With `never`, no finding makes the audit fail. The default is `high`, and `new` in the root action.',
  'audit.scope':
    'Which findings count: `all` findings, or only `new` findings. With `auto`, only new findings count in pull requests, and all findings count in other events. The default is `auto`.',
  'audit.inline':
    'How to treat comments that ignore findings. `honor` suppresses the findings. `report` only lists the comments. `forbid` makes the audit fail. The default is `report` in pull requests from forks, otherwise `honor`.',
  'audit.templates':
    'How to treat files with template syntax, which Assay does not check. The default is `allow`.',
  'audit.undecided':
    'How to treat objects that a cluster policy can evaluate only in the cluster. The default is `allow`.',
  'audit.rules':
    'Severities of rules, or `off`. The key is a rule ID, such as `dockerfile/user-root`, an ID from another tool, such as `DL3002`, or a prefix, such as `kubernetes/*`. A rule with a severity here applies in every profile.',
  'audit.registries':
    'The registries and paths that images can come from, such as `ghcr.io/acme/`.',
  'audit.pins':
    'How actions must be pinned, by patterns such as `octo-org/*` or `octo-org/setup`: to a commit (`hash`), to a tag that looks like a version (`tag`), or not at all (`any`). The most specific pattern applies. By default, third-party actions must be pinned to a commit. Actions from GitHub and from `owner` must be pinned to a commit only in the `hardened` profile.',
  'audit.owner':
    'The owner of the repository. The default is the owner of the git remote `origin`, or otherwise the owner of the repository that the workflow runs in.',
  'audit.actions': 'The actions and reusable workflows that workflows may use.',
  'audit.actions.allow':
    'Patterns for allowed actions, such as `actions/*` or `octo-org/setup@v2`. The default is all.',
  'audit.actions.deny': 'Patterns for forbidden actions, which take precedence over `allow`.',
  'audit.allowed-secrets':
    'Names of secrets that workflows can use without an environment (`workflow/secret-without-environment`).',
  'audit.cooldown-days':
    'Number of days that Dependabot must wait before it proposes a new release (`dependabot/cooldown-missing`). The default is 7.',
  'audit.kubernetes': 'Information about the cluster.',
  'audit.kubernetes.version':
    'The Kubernetes version, in quotes. The default is the newest version that the rules support.',
  'audit.kubernetes.policies':
    'Globs for the files that contain the applicable ValidatingAdmissionPolicies and Kyverno policies. The default is all files.',
  'audit.image': 'Requirements for audited images.',
  'audit.image.max-age-days': 'The maximum age of an image, in days since it was built.',
  'audit.image.labels':
    'Labels or annotations that each image must have, such as `org.opencontainers.image.source`.',
  'audit.exclude':
    'Globs for files that Assay does not check, such as `**/testdata/**`. Reports list these globs.',
  'audit.baseline':
    'The baseline file that `--write-baseline` writes. Findings in this file do not count. The default is `.assay-baseline.json`.',
  'audit.custom': 'Your own rules, with CEL conditions.',
  'audit.custom[].id':
    'The name of the rule, such as `team-label`. Findings then have the ID `custom/team-label`.',
  'audit.custom[].title': 'One sentence that states what is wrong, without a period.',
  'audit.custom[].severity': 'The severity of the findings.',
  'audit.custom[].on': 'The kind of subjects. The condition is evaluated once for each subject.',
  'audit.custom[].kinds':
    'Kinds of Kubernetes objects, such as `Deployment`, or names of Dockerfile instructions, such as `RUN`. The default is all.',
  'audit.custom[].files': 'Globs for the files that the rule applies to. The default is all files.',
  'audit.custom[].condition':
    'A CEL expression that must be true. It can read `object`, `parent`, `name` and `path`.',
  'audit.custom[].at':
    'The key where the finding is reported, such as `spec.replicas` or `containers[0].image`, or a list of keys.',
  'audit.custom[].message': 'A sentence that the finding shows after the object name.',
  'audit.custom[].fix': 'The change that fixes the finding.',
  'audit.custom[].controls': 'Controls by framework, such as `ssdf: [PO.2.1]`.',
  'audit.ignore': 'Exceptions: findings that do not count.',
  'audit.ignore[].id':
    'A rule ID, an ID from another tool, a prefix such as `dockerfile/*`, or `*` for all rules. `*` requires `path`.',
  'audit.ignore[].path':
    'Limits the exception to findings in this folder, or in files that match this glob.',
  'audit.ignore[].line': 'Limits the exception to findings whose location includes this line.',
  'audit.ignore[].column': 'Limits the exception to findings whose location includes this column.',
  'audit.ignore[].reason': 'The reason why the finding does not count. Reports show the reason.',
  'audit.ignore[].owner': 'The person or team responsible for renewing the exception.',
  'audit.ignore[].expires': 'The last day on which the exception applies, such as 2027-01-31.',
  'verify.platforms':
    'With `all`, the image for every platform in an index must also meet the rules. With `index`, only the index must.',
};
