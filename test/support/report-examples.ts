import { hash } from 'node:crypto';
import {
  DECISION_KIND,
  type Decision,
  decidedBy,
  type Reason,
  verifiedSubject,
} from '../../shared/model/decision.ts';
import type { Finding, Severity } from '../../shared/model/finding.ts';
import type { FindingsFile } from '../../shared/model/findings-file.ts';
import type { Problem, SourceDescription } from '../../shared/model/inventory.ts';
import { inventoryComplete } from '../../shared/policy/rules/inventory-complete.ts';
import { maxSeverity } from '../../shared/policy/rules/max-severity.ts';
import { scanSummary } from '../../shared/policy/scan-summary.ts';
import { gatherReport, type ReportData, type StepFile } from '../../shared/report/report-data.ts';
import { plannedFixes } from './planned-fixes.ts';

const SHA = '4f2a9c1d7e8b3650af41c92b7d6e8f1023456789';
const DIGEST = `sha256:${'9b1c'.repeat(16)}`;
const WORKFLOW = 'https://github.com/acme/shop/.github/workflows/release.yml@refs/heads/main';
const ISSUER = 'https://token.actions.githubusercontent.com';
const RUN = {
  serverUrl: 'https://github.com',
  repository: 'acme/shop',
  sha: SHA,
  runId: '1234567890',
};
const REPOSITORY: SourceDescription = { kind: 'directory', name: '.' };
const IMAGE: SourceDescription = {
  kind: 'image',
  name: 'ghcr.io/acme/shop:1.4.2',
  digest: DIGEST,
  platform: 'linux/amd64',
};
const SUBJECT = { name: 'ghcr.io/acme/shop', digest: DIGEST };

/** Example reports of every kind, by folder name. */
export function reportExamples(): ReadonlyMap<string, ReportData> {
  return new Map([
    ['failing', failing()],
    ['all-clear', allClear()],
    ['partial', partial(KNOWN.slice(4))],
    ['failing and partial', partial(KNOWN)],
    ['over-budget', overBudget()],
    ['verification-refused', verificationRefused()],
    ['hostile', hostile()],
  ]);
}

interface Known {
  readonly id: string;
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
  readonly severity: Severity;
  readonly title: string;
  readonly score?: number;
  readonly fixed: readonly string[];
  readonly path: string;
  readonly line?: number;
}

function finding(known: Known, more: Partial<Finding> = {}): Finding {
  const { id, ecosystem, name, version, severity, title, score, fixed, path, line } = known;
  const location = line === undefined ? { path } : { path, line };
  const family = (ecosystem.split(':')[0] ?? '').toLowerCase();
  const type = family === 'debian' ? 'deb' : family;
  return {
    kind: 'vulnerability',
    id,
    aliases: [],
    package: { purl: `pkg:${type}/${name}@${version}`, name, version, ecosystem },
    severity,
    score,
    title,
    fixed,
    location,
    locations: [location],
    url: `https://osv.dev/vulnerability/${encodeURIComponent(id)}`,
    fingerprint: hash('sha256', `${id} ${name} ${path}`, 'hex'),
    ...more,
  };
}

const LODASH = { ecosystem: 'npm', name: 'lodash', version: '4.17.15', path: 'package-lock.json' };
const KNOWN: readonly Known[] = [
  {
    ...LODASH,
    id: 'CVE-2021-23337',
    severity: 'high',
    score: 7.2,
    line: 3120,
    fixed: ['4.17.21'],
    title: 'Command injection in lodash',
  },
  {
    ...LODASH,
    id: 'CVE-2020-8203',
    severity: 'high',
    score: 7.4,
    line: 3120,
    fixed: ['4.17.19'],
    title: 'Prototype pollution in lodash',
  },
  {
    id: 'CVE-2021-44906',
    ecosystem: 'npm',
    name: 'minimist',
    version: '1.2.5',
    severity: 'critical',
    score: 9.8,
    title: 'Prototype pollution in minimist',
    fixed: ['0.2.4', '1.2.6'],
    path: 'package-lock.json',
    line: 3544,
  },
  {
    ...LODASH,
    id: 'CVE-2020-28500',
    severity: 'medium',
    score: 5.3,
    line: 3120,
    fixed: ['4.17.21'],
    title: 'Regular expression denial of service in lodash',
  },
  {
    id: 'CVE-2023-43804',
    ecosystem: 'PyPI',
    name: 'urllib3',
    version: '1.26.15',
    severity: 'medium',
    score: 5.9,
    title: 'Cookie request header is not stripped during cross-origin redirects',
    fixed: ['1.26.17', '2.0.6'],
    path: 'tools/requirements.txt',
    line: 4,
  },
  {
    id: 'CVE-2022-25883',
    ecosystem: 'npm',
    name: 'semver',
    version: '5.7.1',
    severity: 'low',
    score: 3.7,
    title: 'Regular expression denial of service',
    fixed: ['5.7.2', '6.3.1', '7.5.2'],
    path: 'package-lock.json',
    line: 4211,
  },
];
const OPENSSL: Known = {
  id: 'CVE-2023-0286',
  ecosystem: 'Debian:12',
  name: 'libssl3',
  version: '3.0.7-1',
  severity: 'high',
  score: 7.4,
  title: 'X.400 address type confusion in X.509 GeneralName',
  fixed: ['3.0.8-1'],
  path: 'var/lib/dpkg/status',
};
const ZLIB: Known = {
  id: 'CVE-2023-45853',
  ecosystem: 'Debian:12',
  name: 'zlib1g',
  version: '1:1.2.13.dfsg-1',
  severity: 'unknown',
  title: 'Integer overflow in MiniZip',
  fixed: [],
  path: 'var/lib/dpkg/status',
};

function scanOf(
  source: SourceDescription,
  findings: readonly Finding[],
  packages: number,
  problems: readonly Problem[] = [],
): FindingsFile {
  const records = [
    { ecosystem: 'Debian', records: 41, newest: '2026-11-23T09:30:00Z' },
    { ecosystem: 'npm', records: 8, newest: '2026-11-24T18:02:11Z' },
  ];
  const advisories = { name: 'https://api.osv.dev', newest: '2026-11-24T18:02:11Z', records };
  const fixes = plannedFixes(findings, source.kind);
  return { kind: 'assay/findings/v2', source, packages, findings, problems, advisories, fixes };
}

/** Returns a scan and its decision as two result files. */
function decided(scan: FindingsFile, reasons: readonly Reason[]): readonly StepFile[] {
  const { findings, packages, problems, source } = scan;
  const compared = [{ ecosystem: 'npm', packages }];
  const verdict = { ...decidedBy(reasons), reasons };
  const facts = { reasons, findings, problems, compared, skipped: 0 };
  const decision: Decision = {
    kind: DECISION_KIND,
    action: 'scan',
    subject: source.name,
    ...verdict,
    ...scanSummary(facts, { failOn: 'high', scope: 'auto' }),
    compared,
  };
  return [scan, decision];
}

/** Returns the reasons that the policy returns. */
function tooSevere(findings: readonly Finding[]): readonly Reason[] {
  return maxSeverity(findings, { failOn: 'high', onlyFixed: false, scope: 'auto' });
}

function report(files: readonly StepFile[]): ReportData {
  return gatherReport({ title: 'Assay', run: RUN }, files, []);
}

const DOCUMENTS: StepFile = {
  kind: 'assay/documents/v1',
  source: IMAGE,
  packages: 1_316,
  byType: { npm: 1_204, deb: 112 },
  documents: [
    { format: 'cyclonedx-json', path: 'sbom/bom.cdx.json' },
    { format: 'spdx-json', path: 'sbom/bom.spdx.json' },
  ],
  problems: [],
};

const STORED = [`ghcr.io/acme/shop@${DIGEST}`];
const EVIDENCE: readonly StepFile[] = [
  {
    kind: 'assay/evidence/v1',
    action: 'sign',
    subjects: [SUBJECT],
    stored: STORED,
    predicateType: 'https://sigstore.dev/cosign/sign/v1',
    logIndex: '584120377',
  },
  {
    kind: 'assay/evidence/v1',
    action: 'attest',
    subjects: [SUBJECT],
    stored: STORED,
    predicateType: 'https://slsa.dev/provenance/v1',
    logIndex: '584120380',
  },
  {
    kind: 'assay/evidence/v1',
    action: 'attest',
    subjects: [SUBJECT],
    stored: STORED,
    predicateType: 'https://cyclonedx.org/bom',
    logIndex: '584120384',
  },
];

const IDENTITY = { san: WORKFLOW, issuer: ISSUER, claims: {} };
const VERIFIED: StepFile = {
  kind: 'assay/verification/v1',
  subject: SUBJECT,
  verified: [
    {
      predicateType: 'sign/v1',
      origin: 'referrer sha256:aa01',
      identity: IDENTITY,
      signedAt: '2026-11-25T09:14:02Z',
    },
    {
      predicateType: 'https://slsa.dev/provenance/v1',
      origin: 'referrer sha256:aa02',
      identity: IDENTITY,
      signedAt: '2026-11-25T09:14:03Z',
    },
  ],
  refused: [],
};

function failing(): ReportData {
  const local = KNOWN.map((known) => finding(known));
  const ignored = finding(ZLIB, {
    severity: 'critical',
    score: 9.8,
    suppression: {
      rule: 'ignore[0]',
      reason: 'MiniZip is not built into the Debian package',
      expires: '2027-03-31',
    },
  });
  const inImage = [finding(OPENSSL), finding(ZLIB, { fingerprint: 'f'.repeat(64) }), ignored];
  return report([
    ...decided(scanOf(REPOSITORY, local, 1_204), tooSevere(local)),
    ...decided(scanOf(IMAGE, inImage, 1_316), tooSevere(inImage)),
    DOCUMENTS,
    ...EVIDENCE,
  ]);
}

function allClear(): ReportData {
  const verdict: Decision = {
    kind: 'assay/decision/v1',
    action: 'verify',
    subject: verifiedSubject(SUBJECT),
    outcome: 'pass',
    isComplete: true,
    reasons: [],
  };
  return report([
    ...decided(scanOf(REPOSITORY, [], 1_204), []),
    ...decided(scanOf(IMAGE, [], 1_316), []),
    DOCUMENTS,
    ...EVIDENCE,
    VERIFIED,
    verdict,
  ]);
}

/** Two files could not be read, and the severe findings in the other files fail the scan. */
function partial(known: typeof KNOWN): ReportData {
  const problems: readonly Problem[] = [
    {
      code: 'malformed',
      message: 'the content is not valid JSON',
      path: 'services/api/package-lock.json',
      line: 218,
    },
    {
      code: 'unsupported-version',
      message: 'lockfileVersion 9 is not known',
      path: 'services/web/package-lock.json',
      line: 3,
    },
  ];
  const findings = known.map((each) => finding(each));
  return report([
    ...decided(scanOf(REPOSITORY, findings, 311, problems), [
      ...inventoryComplete(problems, 'error'),
      ...tooSevere(findings),
    ]),
  ]);
}

function overBudget(): ReportData {
  const severities: readonly Severity[] = ['critical', 'high', 'medium', 'medium', 'low', 'low'];
  const many = Array.from({ length: 3_000 }, (_, at) =>
    finding({
      id: `CVE-2026-${10_000 + at}`,
      ecosystem: 'npm',
      name: `package-${at % 700}`,
      version: '1.0.0',
      severity: severities[at % severities.length] ?? 'low',
      fixed: ['1.0.1'],
      title: `A typical weakness in a long report, number ${at}`,
      path: `services/service-${at % 40}/package-lock.json`,
      line: at + 1,
    }),
  );
  return report([...decided(scanOf(REPOSITORY, many, 48_213), tooSevere(many))]);
}

function verificationRefused(): ReportData {
  const verification: StepFile = {
    kind: 'assay/verification/v1',
    subject: SUBJECT,
    verified: [],
    refused: [
      {
        origin: `referrer sha256:${'1d'.repeat(32)}`,
        predicateType: 'sign/v1',
        code: 'identity-mismatch',
        message:
          'signed by https://github.com/mallory/shop/.github/workflows/release.yml@refs/heads/main, which the policy does not allow',
      },
      {
        origin: `tag sha256-${'9b1c'.repeat(16)}.sig, layer 1`,
        code: 'signature-invalid',
        message: 'the signature does not match the payload',
      },
    ],
  };
  const decision: Decision = {
    kind: 'assay/decision/v1',
    action: 'verify',
    subject: verifiedSubject(SUBJECT),
    outcome: 'fail',
    isComplete: true,
    reasons: [
      {
        rule: 'signature',
        outcome: 'fail',
        findings: [],
        message: 'no signature by an allowed identity was found',
        codes: ['identity-mismatch', 'signature-invalid'],
      },
    ],
  };
  return report([verification, decision]);
}

function hostile(): ReportData {
  const texts = [
    '<img src=x onerror=alert(1)><script>alert(1)</script>',
    '</details></td></table><h1>All clear</h1>',
    '| a | b |\n| --- | --- |\r\n# Passed',
    '@octocat #12 GH-34 acme/shop#5 https://evil.example www.evil.example',
    '[Passed](https://evil.example) ![x](https://evil.example/x.png)',
    '`code` ``more`` **bold** _it_ ~~no~~ :tada: $a_b$ &amp; &lt;b&gt;',
    '\u202Egnp.exe\u202C \u200Bzero\u200D \u001B[31mred\u001B[0m \u0007',
    '<!-- assay:comment:other --> <!--',
    '::error::hello ##[error]hello',
    'x'.repeat(5_000),
  ];
  const findings = texts.map((text, at) =>
    finding(
      {
        id: at < 5 ? `CVE-2026-${at}` : text,
        ecosystem: 'npm',
        name: text,
        version: text,
        severity: 'high',
        title: text,
        fixed: [text],
        path: text,
        line: 1,
      },
      { url: at % 2 === 0 ? 'javascript:alert(1)' : 'https://evil.example/)](x)|<b>' },
    ),
  );
  const [reason] = tooSevere(findings);
  const reasons = reason === undefined ? [] : texts.map((text) => ({ ...reason, message: text }));
  const source: SourceDescription = { kind: 'image', name: texts[0] ?? '' };
  return report([...decided(scanOf(source, findings, texts.length), reasons)]);
}
