/**
 * Descriptions that editors show for the keys of `.assay.yml`, by path. `[]` stands for a list item, and `*` for a name
 * that the user chooses.
 */
export const POLICY_DESCRIPTIONS: Readonly<Record<string, string>> = {
  scan: 'The rules of `assay scan`.',
  'scan.fail-on':
    'The lowest severity that makes the scan fail. With `never`, no finding makes the scan fail. The default is `high`.',
  'scan.only-fixed':
    'With `true`, only findings with a fixed version count. The default is `false`.',
  'scan.unscored': 'How to treat findings without a severity score. The default is `fail`.',
  'scan.partial': 'How to treat an incomplete scan. The default is `error`.',
  'scan.unlocked':
    'How to treat a manifest whose dependencies no lockfile covers. The default is `error`.',
  'scan.scope':
    'Which findings count: `all` findings, or only `new` findings. With `auto`, only new findings count in pull requests, and all findings count in other events. The default is `auto`.',
  'scan.scopes':
    'Scopes of the packages whose findings count. An unknown scope counts as `runtime`. The default is `[runtime]`.',
  'scan.only-direct': 'With `true`, only findings in direct dependencies count.',
  'scan.unknown-direct':
    'How to treat a finding if its package has no known dependency path. The default is `fail`.',
  'scan.only-exploited':
    'With `true`, only findings in the list of exploited vulnerabilities (`kev`) count.',
  'scan.max-age-days': 'The maximum age of advisories, and of the lists `kev` and `epss`, in days.',
  'scan.min-epss':
    'The lowest EPSS score that counts, from 0 to 1. This key needs the list `epss`.',
  'scan.unknown-epss': 'How to treat a finding without an EPSS score. The default is `fail`.',
  'scan.grace-days': 'A finding counts only if its advisory is at least this many days old.',
  'scan.unknown-dates':
    'How to treat a finding whose advisory has no publication date. The default is `fail`.',
  'scan.deny':
    'Packages that make the scan fail, such as `pkg:npm/event-stream`, `pkg:npm/lodash@<4` or `pkg:npm/@evil/*`.',
  'scan.licenses': 'The accepted licenses, as a list of either allowed or denied licenses.',
  'scan.licenses.allow': 'A package must have one of these SPDX licenses.',
  'scan.licenses.deny': 'A package must not require any of these SPDX licenses.',
  'scan.unknown-licenses': 'How to treat a package without an SPDX license. The default is `fail`.',
  'scan.registries':
    'The hosts from which packages can be downloaded, such as `registry.npmjs.org`.',
  'scan.unknown-registries':
    'How to treat a package without a download location. The default is `fail`.',
  'scan.min-age-days':
    'The minimum age in days of a package that a pull request adds or updates. Assay requests the publication date from registries.',
  'scan.unknown-age':
    'How to treat a new package without a known publication date. The default is `fail`.',
  'scan.include-ignored':
    'With `true`, the scan also reads files that git ignores. The default is `false`.',
  'scan.compare-to':
    'The base with which scans are compared, such as `image:ghcr.io/octo/app:main`. The key applies only to sources of the same kind as the base.',
  'scan.registry-mirrors':
    'Registry mirrors that are tried before the registry, such as `docker.io=mirror.gcr.io`.',
  'scan.resolve':
    'Maven repositories for the parents and the dependencies of `pom.xml` files: `none`, `local`, or https URLs.',
  'scan.publication-registries':
    'Registries for the publication dates of packages, such as `npm=https://npm.example`, or `none`.',
  'scan.reachability':
    'How to treat findings in Go programs that do not contain the vulnerable code. The default is `excuse`.',
  'scan.kev': 'File or URL of the list of exploited vulnerabilities, in the JSON format of CISA.',
  'scan.epss': 'File or URL of the exploit probabilities, in the CSV format of FIRST.',
  'scan.vex': 'VEX documents whose statements excuse findings: OpenVEX, CycloneDX or CSAF.',
  'scan.vex-products':
    'Names of the scanned source in VEX documents, such as `pkg:npm/app` or the ID of a product.',
  'scan.ignore': 'Exceptions: findings that do not count.',
  'scan.ignore[].id':
    'ID or alias of the advisory. The name of a rule, such as `deny` or `licenses`, accepts a package that violates this rule. `*` covers all vulnerabilities in a package. Both need `purl`.',
  'scan.ignore[].purl': 'Limits the exception to packages whose purl starts with this text.',
  'scan.ignore[].path':
    'Limits the exception to findings in this folder, or in files that match this glob.',
  'scan.ignore[].reason': 'The reason why the finding does not count. Reports show the reason.',
  'scan.ignore[].justification':
    'The reason why the vulnerability has no effect, as an OpenVEX label. Without a justification, the exception accepts a risk.',
  'scan.ignore[].owner': 'The person or team that is responsible for renewing the exception.',
  'scan.ignore[].expires': 'The last day on which the exception applies, such as 2027-01-31.',
  verify: 'The rules of `assay verify`.',
  'verify.identities': 'The accepted signers. Each signer has a name that the rules use.',
  'verify.identities.*.identity': 'The complete name of the signer in the certificate.',
  'verify.identities.*.identity-pattern':
    'A pattern for the name of the signer in the certificate. `*` matches any text.',
  'verify.identities.*.workflow':
    'The signing workflow, such as `octo-org/app/.github/workflows/release.yml@refs/tags/v*`.',
  'verify.identities.*.issuer': 'URL of the issuer of the identity token.',
  'verify.identities.*.server': 'URL of the GitHub server that ran the workflow.',
  'verify.identities.*.key': 'Path of a public key, relative to the policy file.',
  'verify.identities.*.repository': 'The repository of the source, such as `octo-org/app`.',
  'verify.identities.*.repository-id': 'The number of the repository, in quotes.',
  'verify.identities.*.owner': 'The owner of the source, such as `octo-org`.',
  'verify.identities.*.owner-id': 'The number of the owner, in quotes.',
  'verify.identities.*.ref': 'The ref that was built, such as `refs/heads/main`.',
  'verify.identities.*.branch': 'The branch that was built.',
  'verify.identities.*.tag': 'The tag that was built, such as `v*`.',
  'verify.identities.*.commit': 'The full hash of the commit that was built.',
  'verify.identities.*.event': 'The event that started the build, such as `push`.',
  'verify.identities.*.environment': 'The deployment environment of the build.',
  'verify.identities.*.runner': 'The kind of runner.',
  'verify.identities.*.visibility':
    'The visibility of the repository at the time of the signature.',
  'verify.evidence': 'The required evidence.',
  'verify.evidence[].type':
    'The type of evidence, such as `signature`, `provenance` or `sbom`, or the URI of a predicate type.',
  'verify.evidence[].signed-by': 'The accepted signers. The default is all identities.',
  'verify.evidence[].signers': 'The minimum number of different signers. The default is 1.',
  'verify.evidence[].max-age-days': 'The maximum age of the signature, in days.',
  'verify.evidence[].condition': 'A CEL expression that must be true.',
  'verify.evidence[].builder': 'The builder in the provenance. `*` matches any text.',
  'verify.evidence[].source': 'The URL of the source repository in the provenance.',
  'verify.evidence[].complete':
    'With `true`, the SBOM must list at least one package and must not declare itself incomplete.',
  'verify.evidence[].fail-on': 'The lowest severity at which an open finding makes the rule fail.',
  'verify.evidence[].vex-by': 'The identities whose VEX statements can excuse findings.',
  'verify.evidence[].verifier': 'The verifier of a verification summary.',
  'verify.evidence[].levels': 'The levels that a verification summary must have.',
  audit: 'The rules of `assay audit`.',
  'audit.profile':
    'The rules to apply. `essential` reports dangerous settings and code. `hardened` also reports missing hardening. `all` also reports style problems. The default is `essential`.',
  'audit.fail-on':
    'The lowest severity that makes the audit fail. With `new`, only secrets and critical misconfigurations that a pull request adds make the audit fail. With `never`, no finding makes the audit fail. The default is `high`, and `new` in the root action.',
  'audit.scope':
    'Which findings count: `all` findings, or only `new` findings. With `auto`, only new findings count in pull requests, and all findings count in other events. The default is `auto`.',
  'audit.inline':
    'How to treat comments that ignore findings. `honor` suppresses the findings, `report` lists the comments without effect, and `forbid` makes the audit fail. The default is `report` in pull requests from forks, otherwise `honor`.',
  'audit.templates':
    'How to treat files with template syntax, which Assay does not check. The default is `allow`.',
  'audit.undecided':
    'How to treat objects that a cluster policy can evaluate only in the cluster. The default is `allow`.',
  'audit.rules':
    'Severities of rules, or `off`. The name is an ID such as `dockerfile/user-root`, an ID of another tool such as `DL3002`, or a prefix such as `kubernetes/*`. A named rule applies in every profile.',
  'audit.registries':
    'The registries and paths from which images can come, such as `ghcr.io/acme/`.',
  'audit.pins':
    'How actions must be pinned, by patterns such as `octo-org/*` or `octo-org/setup`: to a commit (`hash`), to a tag that looks like a version (`tag`), or not at all (`any`). The most specific pattern applies. By default, third-party actions must be pinned to a commit. Actions from GitHub and from `owner` must be pinned to a commit only in the profile `hardened`.',
  'audit.owner':
    'The owner of the repository. The default is the owner of the git remote `origin`, or otherwise the owner of the repository in which the workflow runs.',
  'audit.actions': 'The actions and reusable workflows that workflows may use.',
  'audit.actions.allow':
    'Patterns of the allowed actions, such as `actions/*` or `octo-org/setup@v2`. The default is all.',
  'audit.actions.deny': 'Patterns of forbidden actions, which have priority over `allow`.',
  'audit.allowed-secrets':
    'Names of secrets that workflows can use without an environment (`workflow/secret-without-environment`).',
  'audit.cooldown-days':
    'Number of days that Dependabot must wait before it proposes a release (`dependabot/cooldown-missing`). The default is 7.',
  'audit.kubernetes': 'Facts about the cluster.',
  'audit.kubernetes.version':
    'The version of Kubernetes, in quotes. The default is the newest version that the rules support.',
  'audit.kubernetes.policies':
    'Globs of the files that contain the applicable ValidatingAdmissionPolicies and Kyverno policies. The default is all files.',
  'audit.image': 'Limits for images that are audited.',
  'audit.image.max-age-days': 'The maximum number of days since an image was built.',
  'audit.image.labels':
    'Labels or annotations that each image must have, such as `org.opencontainers.image.source`.',
  'audit.exclude':
    'Globs of files that are not checked, such as `**/testdata/**`. Reports list these globs.',
  'audit.baseline':
    'The file that `--write-baseline` writes. Findings in this file do not count. The default is `.assay-baseline.json`.',
  'audit.custom': 'Rules of your own, with conditions in CEL.',
  'audit.custom[].id':
    'A name such as `team-label`. The ID of the findings is `custom/team-label`.',
  'audit.custom[].title': 'One sentence without a period that says what is wrong.',
  'audit.custom[].severity': 'The severity of the findings.',
  'audit.custom[].on': 'The kind of subjects. The condition is evaluated once for each subject.',
  'audit.custom[].kinds':
    'Kinds of Kubernetes objects, such as `Deployment`, or names of Dockerfile instructions, such as `RUN`. The default is all.',
  'audit.custom[].files': 'Globs of files to which the rule applies. The default is all files.',
  'audit.custom[].condition':
    'An expression in CEL that must be true. It can read `object`, `parent`, `name` and `path`.',
  'audit.custom[].at':
    'The key at which the finding is reported, such as `spec.replicas` or `containers[0].image`, or a list of keys.',
  'audit.custom[].message': 'A sentence that the finding shows after the name of the object.',
  'audit.custom[].fix': 'The change that fixes the finding.',
  'audit.custom[].controls': 'Controls by framework, such as `ssdf: [PO.2.1]`.',
  'audit.ignore': 'Exceptions: findings that do not count.',
  'audit.ignore[].id':
    'ID of the rule, an ID of another tool, a prefix such as `dockerfile/*`, or `*` for all rules. `*` needs `path`.',
  'audit.ignore[].path':
    'Limits the exception to findings in this folder, or in files that match this glob.',
  'audit.ignore[].line': 'Limits the exception to findings that contain this line of the file.',
  'audit.ignore[].column': 'Limits the exception to findings that contain this column of the line.',
  'audit.ignore[].reason': 'The reason why the finding does not count. Reports show the reason.',
  'audit.ignore[].owner': 'The person or team that is responsible for renewing the exception.',
  'audit.ignore[].expires': 'The last day on which the exception applies, such as 2027-01-31.',
  'verify.platforms':
    'With `all`, every platform of an index must also meet the rules. With `index`, only the index must meet the rules.',
};
