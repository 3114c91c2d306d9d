import { expect, it } from '@jest/globals';
import { serve } from '../../support/http-server.ts';
import { describeWith } from '../../support/programs.ts';
import { anUpstream, checkOut, pullRequestRun } from '../../support/proposal.ts';
import { scanProposal } from '../../support/scan-proposal.ts';
import { testNow } from '../../support/test-clock.ts';

function project(packages: Readonly<Record<string, string>>) {
  const installed = Object.entries(packages).map(([name, version]) => [
    `node_modules/${name}`,
    { version },
  ]);
  return {
    'package.json': JSON.stringify({ name: 'shop', dependencies: packages }),
    'package-lock.json': JSON.stringify({
      lockfileVersion: 3,
      packages: { '': { dependencies: packages }, ...Object.fromEntries(installed) },
    }),
  };
}

const POLICY = { '.assay.yml': 'scan: { fail-on: never, min-age-days: 7 }' };
const OLD = { isarray: '2.0.5' };

/** Scans a pull request that adds a package which the registry published at this time. */
async function scanAdding(published: string) {
  const server = await serve((_, response) => {
    response.end(JSON.stringify({ time: { '1.0.0': published } }));
  });
  const upstream = await anUpstream(
    { ...project(OLD), ...POLICY },
    project({ ...OLD, fresh: '1.0.0' }),
  );
  const inputs = { 'publication-registries': `npm=${server.url}` };
  const workspace = await checkOut(upstream);
  const scanned = await scanProposal(workspace, pullRequestRun(upstream), { inputs });
  await server.close();
  return scanned;
}

describeWith(['git'], 'a scan of a pull request with the rule `min-age-days`', () => {
  it('fails for a package that was published today', async () => {
    const { decision, log } = await scanAdding(testNow().toISOString());
    expect(decision.reasons).toEqual([
      {
        rule: 'min-age-days',
        line: 1,
        outcome: 'fail',
        message: 'fresh 1.0.0 was published 0 days ago (`min-age-days: 7`)',
        accept: '- { id: min-age-days, purl: pkg:npm/fresh@1.0.0, reason: … }',
        findings: [],
      },
    ]);
    expect(log).toContain('publication dates of 1 new package');
  });

  it('passes for a package that was published a year ago', async () => {
    const { decision } = await scanAdding('2020-01-01T00:00:00Z');
    expect(decision.reasons).toEqual([]);
  });
});
