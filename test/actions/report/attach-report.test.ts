import { expect, it } from '@jest/globals';
import type { Log } from 'sarif';
import { main } from '../../../actions/report/main.ts';
import { main as sbom } from '../../../actions/sbom/main.ts';
import { main as scan } from '../../../actions/scan/main.ts';
import type { RunContext } from '../../../shared/host/run-context.ts';
import { ADVISORIES, actionHost, SHOP } from '../../support/action-host.ts';
import { addRelease } from '../../support/github/state.ts';
import { startGitHub } from '../../support/github-server.ts';

it("the report action attaches the documents, the report and each scan's results to a release, but excludes results from a fork", async () => {
  const github = await startGitHub({ permissions: { contents: 'write' } });
  const release = addRelease(github.state, 'v1', { draft: true });
  const context: RunContext = {
    repository: github.state.repository,
    sha: 'a'.repeat(40),
    ref: 'refs/tags/v1',
    eventName: 'push',
    payload: {},
    workflow: 'ci',
    job: 'build',
    runId: '1',
    runNumber: '1',
    runAttempt: '1',
    serverUrl: 'https://github.com',
    apiUrl: github.url,
  };
  const given = { release: 'v1', 'github-token': github.token };
  const place = { workspace: SHOP, context };
  const scanned = actionHost({ path: SHOP, advisories: ADVISORIES }, { workspace: SHOP });
  await scan(scanned);
  await sbom(actionHost({ path: SHOP, format: 'cyclonedx-json,spdx-json', ...given }, place));
  // GitHub takes the workflow of a review from the merge commit, so a fork can change the workflow.
  for (const event of ['pull_request', 'pull_request_review', 'merge_group', 'new_event']) {
    const payload = { workflow_run: { event, head_sha: 'b'.repeat(40) } };
    const fork = { ...place, context: { ...context, eventName: 'workflow_run', payload } };
    const proposed = actionHost({ from: scanned.folder, comment: 'never', ...given }, fork);
    await main(proposed);
    expect(release.assets).toHaveLength(2);
    expect(proposed.heard.annotations).toContainEqual({
      level: 'warning',
      message: expect.stringMatching(/^Nothing was attached to release v1: /),
    });
  }
  await main(actionHost({ from: scanned.folder, comment: 'never', ...given }, place));
  const { assets } = release;
  expect(assets.map(({ name, contentType }) => `${name} ${contentType}`)).toEqual([
    'app.bom.cdx.json application/json',
    'app.bom.spdx.json application/json',
    'app.report.html text/html',
    'app.sarif application/sarif+json',
  ]);
  const log = JSON.parse(assets[3]?.bytes.toString() ?? '') as Log;
  expect(log.runs[0]?.automationDetails?.id).toBe('assay/directory/./');
  expect(github.violations).toEqual([]);
  await github.close();
});
