/** Reports in the formats of other tools, about minimist 1.2.5 and CVE-2021-44906. */

const CVE = 'CVE-2021-44906';
const GHSA = 'GHSA-xvch-5gv4-984h';
const PURL = 'pkg:npm/minimist@1.2.5';

export function trivyReport(changes: object = {}, vulnerability: object = {}): object {
  return {
    SchemaVersion: 2,
    ArtifactName: 'app',
    ArtifactType: 'repository',
    Results: [
      {
        Target: 'package-lock.json',
        Class: 'lang-pkgs',
        Type: 'npm',
        Vulnerabilities: [
          {
            VulnerabilityID: CVE,
            VendorIDs: [GHSA],
            PkgName: 'minimist',
            PkgIdentifier: { PURL },
            InstalledVersion: '1.2.5',
            FixedVersion: '0.2.4, 1.2.6',
            Severity: 'CRITICAL',
            SeveritySource: 'ghsa',
            CVSS: {
              ghsa: { V3Vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', V3Score: 9.8 },
            },
            Title: 'minimist: prototype pollution',
            PrimaryURL: 'https://avd.aquasec.com/nvd/cve-2021-44906',
            CweIDs: ['CWE-1321'],
            ...vulnerability,
          },
        ],
      },
    ],
    ...changes,
  };
}

export function grypeReport(changes: object = {}, artifact: object = {}): object {
  return {
    matches: [
      {
        vulnerability: {
          id: GHSA,
          dataSource: `https://github.com/advisories/${GHSA}`,
          severity: 'Critical',
          description: 'Prototype pollution in minimist',
          cvss: [
            { vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', metrics: { baseScore: 9.8 } },
          ],
          fix: { versions: ['1.2.6'], state: 'fixed' },
        },
        relatedVulnerabilities: [{ id: CVE }],
        artifact: {
          name: 'minimist',
          version: '1.2.5',
          type: 'npm',
          purl: PURL,
          locations: [{ path: '/package-lock.json' }],
          ...artifact,
        },
      },
    ],
    source: { type: 'directory', target: '.' },
    descriptor: { name: 'grype', version: '0.117.0' },
    ...changes,
  };
}

export function osvScannerReport(changes: object = {}, record: object = {}): object {
  const affected = {
    package: { ecosystem: 'npm', name: 'minimist' },
    ranges: [{ type: 'SEMVER', events: [{ introduced: '1.0.0' }, { fixed: '1.2.6' }] }],
  };
  return {
    results: [
      {
        source: { path: '/app/package-lock.json', type: 'lockfile' },
        packages: [
          {
            package: { name: 'minimist', version: '1.2.5', ecosystem: 'npm' },
            vulnerabilities: [
              {
                id: GHSA,
                modified: '2026-01-01T00:00:00Z',
                aliases: [CVE],
                summary: 'Prototype pollution in minimist',
                affected: [affected],
                database_specific: { severity: 'CRITICAL' },
                ...record,
              },
            ],
            groups: [{ ids: [GHSA] }],
          },
        ],
      },
    ],
    ...changes,
  };
}

export function npmAuditReport(changes: object = {}): object {
  const advice = {
    source: 1097678,
    name: 'minimist',
    dependency: 'minimist',
    title: 'Prototype Pollution in minimist',
    url: `https://github.com/advisories/${GHSA}`,
    severity: 'critical',
    cwe: ['CWE-1321'],
    cvss: { score: 9.8, vectorString: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' },
    range: '>=1.0.0 <1.2.6',
  };
  return {
    auditReportVersion: 2,
    vulnerabilities: {
      minimist: { name: 'minimist', via: [advice], nodes: ['node_modules/minimist'] },
      mkdirp: { name: 'mkdirp', via: ['minimist'], nodes: ['node_modules/mkdirp'] },
    },
    metadata: {},
    ...changes,
  };
}

export function pnpmAuditReport(): object {
  return {
    actions: [],
    advisories: {
      '1097678': {
        module_name: 'minimist',
        title: 'Prototype Pollution in minimist',
        url: `https://github.com/advisories/${GHSA}`,
        severity: 'critical',
        cves: [CVE],
        findings: [{ version: '1.2.5', paths: ['mkdirp>minimist'] }],
      },
    },
    metadata: {},
  };
}

export function sarifReport(run: object = {}, result: object = {}): object {
  return {
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Grype',
            rules: [
              {
                id: `${CVE}-minimist`,
                shortDescription: { text: 'Prototype pollution in minimist' },
                helpUri: `https://github.com/advisories/${GHSA}`,
                properties: { 'security-severity': '9.8', purls: [PURL] },
              },
            ],
          },
        },
        results: [
          {
            ruleId: `${CVE}-minimist`,
            ruleIndex: 0,
            level: 'error',
            message: { text: 'minimist 1.2.5 is vulnerable' },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'package-lock.json' },
                  region: { startLine: 7 },
                },
              },
            ],
            ...result,
          },
        ],
        ...run,
      },
    ],
  };
}
