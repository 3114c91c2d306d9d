import { requireGitHubProvenance } from '../../shared/attest/github-provenance.ts';
import { openVexPredicate } from '../../shared/attest/predicates/openvex.ts';
import { sbomPredicate } from '../../shared/attest/predicates/sbom.ts';
import { testResultPredicate } from '../../shared/attest/predicates/test-result.ts';
import { artifactListSubjects, checksumSubjects } from '../../shared/attest/subjects.ts';
import { judgeSubjects } from '../../shared/audit/cluster-policies/judge-subjects.ts';
import { readPolicies } from '../../shared/audit/cluster-policies/read-policies.ts';
import { parseJson } from '../../shared/json/parse-json.ts';
import { SLSA_PROVENANCE_PREDICATE_TYPE, STATEMENT_TYPE } from '../../shared/model/attestation.ts';
import { VERIFICATION_KIND } from '../../shared/model/verification.ts';
import { firstUnmet } from '../../shared/policy/condition.ts';
import { decideVerification } from '../../shared/policy/decide-verification.ts';
import { loadPolicy } from '../../shared/policy/load-policy.ts';
import { policyChanges } from '../../shared/policy/policy-change.ts';
import { checkAnnotations } from '../../shared/report/check-annotations.ts';
import { checkTitle } from '../../shared/report/check-title.ts';
import { chooseAnnotations } from '../../shared/report/choose-annotations.ts';
import { isQuiet } from '../../shared/report/is-quiet.ts';
import { verdictOf } from '../../shared/report/job-verdict.ts';
import { openFindings } from '../../shared/report/listed-finding.ts';
import { publishedFile } from '../../shared/report/published-file.ts';
import { readStepFile } from '../../shared/report/read-step-file.ts';
import { renderComment } from '../../shared/report/render-comment.ts';
import { renderHtml } from '../../shared/report/render-html.ts';
import { renderSarif } from '../../shared/report/render-sarif.ts';
import { renderSummary } from '../../shared/report/render-summary.ts';
import { renderTerminal } from '../../shared/report/render-terminal.ts';
import { gatherReport, type ReportData } from '../../shared/report/report-data.ts';
import { sarifCategory } from '../../shared/report/sarif-category.ts';
import { terminalEvidence } from '../../shared/report/terminal-evidence.ts';
import { terminalFindings } from '../../shared/report/terminal-findings.ts';
import { terminalFixes } from '../../shared/report/terminal-fixes.ts';
import { terminalRuleFixes } from '../../shared/report/terminal-rule-fixes.ts';
import { terminalVerdict } from '../../shared/report/terminal-verdict.ts';
import { plainLine } from '../../shared/text/styled-line.ts';
import { matchesPattern } from '../../shared/verify/name-pattern.ts';
import { aDecision, aFinding, aReason, aScan } from '../shared/report/a-report.ts';
import { admissionText, kyvernoText } from '../support/cluster-policies.ts';
import type { Seed } from './seeds.ts';
import { type Target, textSeed, unlessRefused } from './target.ts';

/**
 * Targets for policies, for the predicates that policies check, and for the result files that steps leave for a
 * report.
 */
export function policyTargets(): readonly Target[] {
  return [
    { name: 'policy', seeds: [textSeed(POLICY, '.assay.yml')], run: readPolicy },
    { name: 'cluster policy', seeds: CLUSTER_POLICIES, run: compileClusterPolicy },
    { name: 'predicate', seeds: PREDICATES, run: judgePredicate },
    { name: 'attested file', seeds: [...PREDICATES, ...LISTS], run: attest },
    { name: 'name pattern', seeds: NAMES.map((name) => textSeed(name)), run: match },
    { name: 'step file', seeds: STEP_FILES, run: report },
    { name: 'step file of a different run', seeds: STEP_FILES, run: publish },
  ];
}

const CLUSTER_POLICIES = [
  textSeed(admissionText('object.spec.?hostNetwork.orValue(false) == false'), 'policy.yaml'),
  textSeed(kyvernoText('quantity(object.spec.m).isLessThan(quantity("1Gi"))'), 'policy.yaml'),
];

/** Evaluates nothing, because the evaluation belongs to a process that can be killed. */
function compileClusterPolicy(bytes: Buffer): void {
  const file = { path: 'policy.yaml', text: bytes.toString('utf8') };
  for (const { program } of readPolicies([file], () => true).policies) {
    judgeSubjects({ program, subjects: [] });
  }
}

const POLICY = `
scan:
  fail-on: high
  scopes: [runtime, unknown]
  min-epss: 0.1
  grace-days: 7
  deny:
    - pkg:npm/lodash@>=1, <4
    - pkg:pypi/@evil/*
  licenses:
    allow: [MIT, GPL-2.0-only WITH Classpath-exception-2.0]
  registries: [registry.npmjs.org]
  vex: [vex/app.openvex.json]
  vex-products: pkg:npm/app
  include-ignored: true
  compare-to: image:ghcr.io/octo-org/app:main
  registry-mirrors: [docker.io=mirror.gcr.io]
  resolve: [https://maven.example/releases, local]
  publication-registries: [npm=https://npm.example, pypi=none]
  unknown-registries: allow
  ignore:
    - id: CVE-2025-1
      purl: pkg:npm/a
      path: tools/**
      owner: platform
      reason: not called
      expires: 2030-01-01
audit:
  profile: hardened
  rules: {DL3002: low}
  pins: {'octo-org/*': tag}
  actions: {allow: ['actions/*']}
  custom:
    - id: team-label
      title: No team
      severity: low
      on: kubernetes/object
      kinds: [Deployment]
      condition: object.metadata.?labels.?team.orValue("").matches("^[a-z]+$")
      at: metadata.labels
      controls: {ssdf: [PO.2.1]}
  ignore:
    - {id: 'dockerfile/*', path: tools, line: 3, column: 1, reason: x}
verify:
  platforms: all
  identities:
    release:
      workflow: octo-org/app/.github/workflows/release.yml@refs/tags/v*
      repository: octo-org/app
      runner: github-hosted
    others:
      identity-pattern: https://github.com/octo-org/*
      issuer: https://token.actions.githubusercontent.com
    operations:
      key: keys/operations.pub
  evidence:
    - type: signature
      signed-by: [release, operations]
      signers: 2
    - type: provenance
      builder: https://github.com/octo-org/app/.github/workflows/release.yml@*
      source: https://github.com/octo-org/app
    - type: sbom
      complete: true
    - type: vulnerabilities
      max-age-days: 7
      fail-on: high
      vex-by: release
    - type: https://octo.example/approved/v1
      condition: predicate.environment == "production"
`;

function readPolicy(bytes: Buffer): void {
  const policy = loadPolicy(bytes, '.assay.yml');
  policyChanges({ scan: {} }, policy);
}

const FINDING = {
  id: 'CVE-2025-1',
  severity: [{ method: 'assay', score: 'high' }],
  annotations: [{ purl: 'pkg:npm/a@1', suppression: { rule: 'ignore', reason: 'not called' } }],
};

const COSIGN_SCAN = 'https://cosign.sigstore.dev/attestation/vuln/v1';

const TRIVY = {
  SchemaVersion: 2,
  Results: [
    {
      Vulnerabilities: [
        {
          VulnerabilityID: 'CVE-2025-1',
          VendorIDs: ['DSA-1'],
          PkgIdentifier: { PURL: 'pkg:npm/a@1' },
          Severity: 'HIGH',
        },
      ],
    },
  ],
};

const GRYPE = {
  matches: [
    {
      vulnerability: { id: 'CVE-2025-1', severity: 'Negligible' },
      relatedVulnerabilities: [{ id: 'GHSA-1' }],
      artifact: { purl: 'pkg:npm/a@1' },
    },
  ],
};

/** Predicates of each predicate type. */
const TYPED: Readonly<Record<string, unknown>> = {
  'https://slsa.dev/provenance/v1': {
    buildDefinition: {
      externalParameters: { workflow: { repository: 'https://github.com/o/r', ref: 'a' } },
      resolvedDependencies: [{ uri: 'git+https://github.com/o/r@refs/heads/main' }],
    },
    runDetails: { builder: { id: 'https://github.com/o/r/.github/workflows/a.yml@main' } },
  },
  'https://cyclonedx.org/bom': {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    components: [{ type: 'library', name: 'a', purl: 'pkg:npm/a@1' }],
    compositions: [{ aggregate: 'incomplete' }],
  },
  'https://spdx.dev/Document': { spdxVersion: 'SPDX-2.3', packages: [{ name: 'a' }] },
  'https://in-toto.io/attestation/vulns/v0.2': {
    scanner: { result: [FINDING] },
    metadata: { scanFinishedOn: '2026-01-01T00:00:00Z' },
  },
  [COSIGN_SCAN]: {
    scanner: { result: { vulnerabilities: [FINDING] } },
    metadata: { scanFinishedOn: '2026-01-01T00:00:00Z' },
  },
  'https://openvex.dev/ns': {
    statements: [
      {
        vulnerability: { name: 'CVE-2025-1', aliases: ['GHSA-1'] },
        status: 'not_affected',
        justification: 'component_not_present',
        products: [{ '@id': 'pkg:oci/app@sha256%3Aaa', subcomponents: [{ '@id': 'pkg:npm/a' }] }],
      },
    ],
  },
  'https://in-toto.io/attestation/test-result/v0.1': { result: 'PASSED', configuration: [] },
  'https://slsa.dev/verification_summary/v1': {
    verificationResult: 'PASSED',
    verifiedLevels: [],
    resourceUri: 'a',
  },
};
const PREDICATES: readonly Seed[] = [
  ...Object.entries(TYPED),
  ...[TRIVY, GRYPE].map((result) => [COSIGN_SCAN, { scanner: { result } }] as const),
].map(([type, predicate]) => textSeed(JSON.stringify(predicate), type));

const RULE = {
  types: PREDICATES.map(({ path }) => path),
  signedBy: ['release'],
  signers: 1,
  conditions: [],
};

/** Rules of every kind. Each rule accepts any of the predicates. */
const RULES = [
  { ...RULE, name: 'provenance', builder: { pattern: 'https://github.com/*' }, source: 'x' },
  { ...RULE, name: 'sbom', isComplete: true },
  { ...RULE, name: 'vulnerabilities', failOn: 'high', vexBy: ['release'], maxAgeDays: 1 },
  { ...RULE, name: 'condition', conditions: ['predicate.result == "PASSED"'] },
] as const;

/** Malformed predicates signed by a trusted signer. */
async function judgePredicate(bytes: Buffer, seed: Seed): Promise<void> {
  const identity = { san: 'https://github.com/o/r', issuer: 'i', claims: {} };
  const evidenceOf = (path: string, predicate: unknown) => ({
    predicateType: path,
    origin: path,
    identity,
    acceptedAs: ['release'],
    signedAt: '2026-01-01T00:00:00Z',
    predicate,
  });
  const verified = PREDICATES.map((own) =>
    evidenceOf(own.path, parseJson(own === seed ? bytes : own.bytes, own.path)),
  );
  const subject = { name: 'ghcr.io/octo-org/app', digest: 'sha256:aa' };
  const verification = { kind: VERIFICATION_KIND, subject, verified, refused: [] } as const;
  const judge = async (...asked: Parameters<typeof firstUnmet>) => firstUnmet(...asked);
  await decideVerification(verification, { evidence: RULES }, new Date('2026-01-02'), judge);
}

const LISTS: readonly Seed[] = [
  textSeed(`${'ab'.repeat(32)}  dist/a.tgz\n\\${'cd'.repeat(32)} *b\\nc\n`, 'SHA256SUMS'),
  textSeed(JSON.stringify([{ name: 'a', digest: `sha256:${'ab'.repeat(32)}` }]), 'subjects.json'),
];

const PROVENANCE = {
  _type: STATEMENT_TYPE,
  subject: [],
  predicateType: SLSA_PROVENANCE_PREDICATE_TYPE,
} as const;

/** Predicates and subject lists from an earlier job. */
function attest(bytes: Buffer, { path }: Seed): void {
  const readers = [
    () => checksumSubjects(bytes, path),
    () => artifactListSubjects(bytes, path),
    () => openVexPredicate(parseJson(bytes, path), path),
    () => sbomPredicate(parseJson(bytes, path), path),
    () => testResultPredicate(parseJson(bytes, path), path),
    () => requireGitHubProvenance({ ...PROVENANCE, predicate: parseJson(bytes, path) }),
  ];
  for (const read of readers) unlessRefused(read);
}

const PATTERNS = ['https://github.com/*/*@refs/tags/v*', `${'*a'.repeat(100)}@*`];
const NAMES = ['https://github.com/o/r/.github/workflows/a.yml@refs/tags/v1', 'a@b'];

/** Maximum length of a name in a certificate, in bytes. Longer names are refused earlier. */
const MAX_NAME = 4096;

/** Patterns are trusted, because users write them. Names are not trusted. */
function match(bytes: Buffer): void {
  const name = bytes.subarray(0, MAX_NAME).toString('utf8');
  for (const pattern of PATTERNS) matchesPattern(pattern, name);
}

const SOURCE = {
  kind: 'image',
  name: 'ghcr.io/o/r:1',
  digest: `sha256:${'ab'.repeat(32)}`,
  checkout: {
    commit: 'a'.repeat(40),
    ref: 'refs/heads/main',
    repository: 'octo-org/octo-app',
    root: 'app',
  },
} as const;
const PROBLEM = { code: 'malformed', message: 'it is <b>odd</b>', path: 'a/package.json', line: 3 };
const FULL = aFinding({
  severity: 'critical',
  score: 9.8,
  vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
  platforms: ['linux/amd64'],
  exploited: { added: '2026-11-02', due: '2026-11-23', ransomware: true },
  epss: { score: 0.04, percentile: 0.92 },
  suppression: { rule: 'ignore', reason: 'not called', expires: '2030-01-01' },
});

const ADVISORIES = {
  name: 'osv',
  newest: '2026-11-27T00:00:00Z',
  records: [
    { ecosystem: 'npm', records: 2, newest: '2026-11-27T00:00:00Z' },
    { ecosystem: 'Go', records: 0, asked: '2026-11-27T10:15:30Z' },
  ],
  lists: [{ name: 'KEV', dated: '2026-11-25' }],
};

const OPEN = aFinding({
  package: {
    purl: 'pkg:npm/left-pad@1.0.0',
    name: 'left-pad',
    version: '1.0.0',
    paths: [['pkg:npm/%40a/b@1.0.0', 'pkg:npm/left-pad@1.0.0']],
  },
});
const FAILED = aDecision({
  outcome: 'fail',
  reasons: [aReason({ findings: [FULL.fingerprint, OPEN.fingerprint] })],
});

const STEP_FILES: readonly Seed[] = [
  aScan({ source: SOURCE, findings: [FULL, OPEN], problems: [PROBLEM], advisories: ADVISORIES }),
  { ...aScan(), findings: [{ ...FULL, severity: 'hihg' }] },
  FAILED,
  {
    kind: 'assay/documents/v1',
    source: SOURCE,
    packages: 2,
    byType: { npm: 2 },
    documents: [{ format: 'spdx-json', path: 'bom.spdx.json' }],
    problems: [PROBLEM],
  },
  {
    kind: 'assay/evidence/v1',
    action: 'sign',
    subjects: [{ name: 'a', digest: 'sha256:aa' }],
    predicateType: 'sign/v1',
    stored: ['referrer'],
    logIndex: '1',
  },
  {
    kind: 'assay/verification/v1',
    subject: { name: 'a', digest: 'sha256:aa' },
    verified: [
      {
        predicateType: 'sign/v1',
        origin: 'referrer sha256:bb',
        identity: { san: 'https://github.com/o/r', issuer: 'i', claims: { trigger: 'push' } },
        signedAt: '2026-01-01T00:00:00Z',
      },
    ],
    refused: [{ origin: 'tag', code: 'signature-invalid', message: 'no' }],
  },
].map((file) => textSeed(JSON.stringify(file), 'step.json'));

/** Renders every report of a file that could have been changed between two jobs. */
function report(bytes: Buffer, { path }: Seed): void {
  const file = readStepFile(bytes, path);
  const run = { serverUrl: 'https://github.com', repository: 'o/r', sha: 'ab'.repeat(20) };
  const data = gatherReport({ title: 'Assay', run }, [file, FAILED], [PROBLEM]);
  renderComment(data, { marker: '<!-- assay -->' });
  renderSummary(data);
  renderHtml(data);
  renderTerminal(data, { width: 80, isColored: true });
  chooseAnnotations(data);
  checkAnnotations(data);
  isQuiet(data);
  showInTerminal(data);
  checkTitle(data, verdictOf(data));
  for (const scan of data.scans) {
    renderSarif(scan, { toolVersion: '1', category: sarifCategory(scan) });
  }
}

/** Shows results as a terminal of 80 columns does. */
function showInTerminal(data: ReportData): void {
  const size = { columns: 80, rows: 50 };
  const lines = [
    ...terminalFindings(openFindings(data), size),
    ...data.scans.flatMap((scan) => terminalFixes(scan, new Set(), size)),
    ...terminalRuleFixes(openFindings(data), size),
    ...data.verifications.flatMap(terminalEvidence),
  ];
  for (const line of lines) plainLine(line);
  for (const decision of data.decisions) terminalVerdict(data, decision, { withoutBase: '' });
}

/** Renders the comment with a file that the author of a pull request could have written. */
function publish(bytes: Buffer, { path }: Seed): void {
  const file = publishedFile(readStepFile(bytes, path, true));
  const data = gatherReport({ title: 'Assay' }, [file, FAILED], [PROBLEM]);
  renderComment(data, { marker: '<!-- assay -->' });
}
