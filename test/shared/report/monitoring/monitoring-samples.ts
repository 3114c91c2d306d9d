import type { Finding } from '../../../../shared/model/finding.ts';
import type { SourceDescription } from '../../../../shared/model/inventory.ts';
import { auditFinding } from '../../../support/audit.ts';
import { aFinding, HOSTILE_TEXTS } from '../a-report.ts';

export const HEAD = { time: '2026-03-04T05:06:07Z', version: '1.2.3' };

export const FOLDER: SourceDescription = { kind: 'directory', name: 'services/api' };
export const IMAGE: SourceDescription = {
  kind: 'image',
  name: 'ghcr.io/acme/shop:1.2',
  digest: `sha256:${'a'.repeat(64)}`,
};

const RATED = {
  score: 9.8,
  vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
  severity: 'critical',
  cwes: ['CWE-78', 'CWE-79'],
  epss: { score: 0.5, percentile: 0.97 },
  exploited: { added: '2024-01-02' },
} as const;

/** Findings of all kinds. Some have all optional data, and some have hostile texts. */
export const FINDINGS: readonly Finding[] = [
  aFinding(),
  aFinding(RATED),
  aFinding({ id: 'GHSA-35jh-r3h4-6jhm', fixed: [], severity: 'unknown' }),
  aFinding({ suppression: { rule: 'ignore[0]', reason: 'accepted by Ada' } }),
  aFinding({ kind: 'malware', id: 'MAL-2024-1', severity: 'none' }),
  aFinding({ kind: 'notice', id: 'unmaintained', severity: 'low' }),
  auditFinding(),
  auditFinding({ kind: 'secret', id: 'secret/github-token', severity: 'medium' }),
  ...HOSTILE_TEXTS.map((text) =>
    aFinding({
      ...RATED,
      id: text,
      title: text,
      description: text,
      url: text,
      vector: text,
      cwes: [text],
      fixed: [text],
      location: { path: text, line: 1 },
      package: { purl: text, name: text, version: text, ecosystem: text },
    }),
  ),
  ...HOSTILE_TEXTS.map((text) =>
    auditFinding({
      id: text,
      controls: { [text]: [text] },
      rule: { why: text, fix: text, references: [text] },
    }),
  ),
];
