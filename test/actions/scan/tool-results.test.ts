import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { main } from '../../../actions/scan/main.ts';
import type { Decision } from '../../../shared/model/decision.ts';
import type { FindingsFile } from '../../../shared/model/findings-file.ts';
import { ADVISORIES, actionHost, SHOP, written } from '../../support/action-host.ts';
import { temporaryFolder } from '../../support/programs.ts';
import { sarifReport, trivyReport } from '../../support/tool-reports.ts';

const CVE = 'CVE-2021-44906';

async function scan(content: string, policy = 'scan: { fail-on: critical }') {
  const folder = temporaryFolder('results');
  writeFileSync(join(folder, 'results.json'), content);
  writeFileSync(join(folder, 'assay.yml'), policy);
  const host = actionHost({
    path: SHOP,
    advisories: ADVISORIES,
    policy: join(folder, 'assay.yml'),
    results: join(folder, 'results.json'),
  });
  await main(host);
  const { findings } = written(host, 'findings.json') as unknown as FindingsFile;
  const decision = written(host, 'decision.json') as unknown as Decision;
  return { findings, decision, host };
}

const report = (vulnerability: object) => JSON.stringify(trivyReport({}, vulnerability));

/** Returns the part of a SARIF run that turns off a rule. */
const runWithout = (id: string) => ({
  invocations: [
    {
      executionSuccessful: true,
      ruleConfigurationOverrides: [{ configuration: { enabled: false }, descriptor: { id } }],
    },
  ],
});

describe('results from other tools', () => {
  it('add the names of the tools to findings that Assay also reports', async () => {
    const { findings } = await scan(report({}));
    const found = findings.filter(({ id }) => id === CVE);
    expect(found).toMatchObject([{ tools: ['Assay', 'Trivy'] }]);
  });

  it("are subject to the same policy as Assay's own findings", async () => {
    const unknown = { VulnerabilityID: 'CVE-2026-99999', VendorIDs: [] };
    const without = await scan(report({}), `scan: { ignore: [{ id: ${CVE}, reason: test }] }`);
    const { findings, decision } = await scan(
      report(unknown),
      `scan: { ignore: [{ id: ${CVE}, reason: test }] }`,
    );
    expect(findings).toHaveLength(without.findings.length + 1);
    expect(decision.reasons.flatMap((reason) => reason.findings)).toHaveLength(
      without.decision.reasons.flatMap((reason) => reason.findings).length + 1,
    );
  });

  it('are subject to exceptions', async () => {
    const policy = 'scan: { ignore: [{ id: CVE-2026-99999, reason: test }] }';
    const { findings } = await scan(
      report({ VulnerabilityID: 'CVE-2026-99999', VendorIDs: [] }),
      policy,
    );
    expect(
      findings.find(({ aliases, id }) => [id, ...aliases].includes('CVE-2026-99999')),
    ).toMatchObject({
      suppression: { reason: 'test' },
    });
  });

  it('are shown together with the rules that the tool did not apply', async () => {
    const { host } = await scan(JSON.stringify(sarifReport(runWithout('style/a'))));
    expect(host.heard.annotations.map(({ message }) => message)).toContain(
      'Grype ran without 1 rule: style/a',
    );
  });

  it.each([
    ['truncated', JSON.stringify(trivyReport()).slice(0, -9), 'not valid JSON'],
    ['not in a known format', '{"hello":"world"}', 'the file is neither'],
    ['of an image', JSON.stringify(trivyReport({ ArtifactType: 'container_image' })), 'an image'],
    [
      'of a failed run',
      JSON.stringify(sarifReport({ invocations: [{ executionSuccessful: false }] })),
      'Grype failed',
    ],
    [
      'of a run that ignored a vulnerability',
      JSON.stringify(sarifReport(runWithout('CVE-2026-99999'))),
      'Grype was told to ignore CVE-2026-99999',
    ],
  ])('cause an error that no policy can accept if they are %s', async (_, content, message) => {
    const policy = 'scan: { fail-on: never, unscored: allow, partial: allow, unlocked: allow }';
    const { decision, findings } = await scan(content, policy);
    expect(decision.outcome).toBe('error');
    expect(decision.reasons.map((reason) => reason.message).join('\n')).toContain(message);
    expect(findings.length).toBeGreaterThan(0);
  });
});
