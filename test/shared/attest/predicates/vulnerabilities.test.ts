import { describe, expect, it } from '@jest/globals';
import {
  cosignVulnerabilitiesPredicate,
  vulnerabilitiesPredicate,
} from '../../../../shared/attest/predicates/vulnerabilities.ts';
import type { Finding } from '../../../../shared/model/finding.ts';
import { FINDINGS_KIND, type FindingsFile } from '../../../../shared/model/findings-file.ts';

const RUN = {
  uri: 'https://example.test/assay',
  version: '1.2.3',
  startedOn: '2026-01-01T00:00:00Z',
  finishedOn: '2026-01-01T00:00:09Z',
};

function aFinding(over: Partial<Finding> = {}): Finding {
  return {
    kind: 'vulnerability',
    id: 'CVE-2021-44906',
    aliases: ['GHSA-xvch-5gv4-984h'],
    package: { purl: 'pkg:npm/minimist@1.2.5', name: 'minimist', version: '1.2.5' },
    severity: 'critical',
    score: 9.8,
    vector: 'CVSS:3.1/AV:N',
    title: 'Prototype pollution',
    fixed: ['1.2.6'],
    location: { path: 'package-lock.json' },
    locations: [],
    fingerprint: 'f'.repeat(64),
    ...over,
  };
}

function aFile(...findings: readonly Finding[]): FindingsFile {
  return {
    kind: FINDINGS_KIND,
    source: { kind: 'directory', name: '.' },
    packages: 1,
    findings,
    problems: [],
    advisories: { name: 'https://api.osv.dev', newest: '2025-12-31T00:00:00Z' },
  };
}

describe('vulnerabilitiesPredicate', () => {
  it('returns the scanner, the times and the findings', () => {
    expect(vulnerabilitiesPredicate(aFile(aFinding()), RUN)).toEqual({
      scanner: {
        uri: 'https://example.test/assay',
        version: '1.2.3',
        db: { uri: 'https://api.osv.dev', lastUpdate: '2025-12-31T00:00:00Z' },
        result: [
          {
            id: 'CVE-2021-44906',
            severity: [
              { method: 'assay', score: 'critical' },
              { method: 'cvss_score', score: '9.8' },
              { method: 'cvss_vector', score: 'CVSS:3.1/AV:N' },
            ],
            annotations: [
              {
                purl: 'pkg:npm/minimist@1.2.5',
                aliases: ['GHSA-xvch-5gv4-984h'],
                fixed: ['1.2.6'],
              },
            ],
          },
        ],
      },
      metadata: {
        scanStartedOn: '2026-01-01T00:00:00Z',
        scanFinishedOn: '2026-01-01T00:00:09Z',
      },
    });
  });

  it.each([
    ['https://api.osv.dev', 'https://api.osv.dev'],
    ['my advisories', 'file:my%20advisories'],
  ])('names the time and the URI of the advisory data from %s', (name, uri) => {
    const file = { ...aFile(), advisories: { name } };
    expect(vulnerabilitiesPredicate(file, RUN)).toMatchObject({
      scanner: { db: { uri, lastUpdate: RUN.startedOn } },
    });
  });

  it('returns an empty result if there are no findings', () => {
    expect(vulnerabilitiesPredicate(aFile(), RUN)).toMatchObject({ scanner: { result: [] } });
  });

  it.each<[string, Partial<FindingsFile>, object]>([
    [
      'the scan could not read a file',
      { problems: [{ code: 'malformed', message: 'm', path: 'yarn.lock' }] },
      { code: 'malformed', path: 'yarn.lock' },
    ],
    ['the scan had nothing to check', { packages: 0 }, { code: 'nothing-checked', path: '' }],
  ])('returns an entry that marks the scan as incomplete if %s', (_, over, gap) => {
    const entry = { id: 'ASSAY-SCAN-INCOMPLETE', severity: [], annotations: [gap] };
    const file = { ...aFile(), ...over };
    expect(vulnerabilitiesPredicate(file, RUN)).toMatchObject({ scanner: { result: [entry] } });
    expect(cosignVulnerabilitiesPredicate(file, RUN, '')).toMatchObject({
      scanner: { result: { vulnerabilities: [entry] } },
    });
  });

  it('keeps suppressed findings with their reason', () => {
    const suppression = { rule: 'ignore[0]', reason: 'not reachable' };
    const predicate = vulnerabilitiesPredicate(aFile(aFinding({ suppression })), RUN);
    expect(JSON.stringify(predicate)).toContain('"suppressed":"not reachable"');
  });

  it('lists malware, but not secrets or misconfigurations', () => {
    const kinds = ['malware', 'secret', 'misconfiguration'] as const;
    const file = aFile(...kinds.map((kind) => aFinding({ kind, id: kind })));
    expect(vulnerabilitiesPredicate(file, RUN)).toMatchObject({
      scanner: { result: [{ id: 'malware' }] },
    });
  });
});

describe('cosignVulnerabilitiesPredicate', () => {
  it('returns the fields that cosign’s specification requires', () => {
    const predicate = cosignVulnerabilitiesPredicate(aFile(aFinding()), RUN, 'https://run.test/1');
    expect(predicate).toMatchObject({
      invocation: { uri: 'https://run.test/1', parameters: [] },
      scanner: { uri: RUN.uri, result: { vulnerabilities: [{ id: 'CVE-2021-44906' }] } },
      metadata: { scanFinishedOn: '2026-01-01T00:00:09Z' },
    });
  });
});
