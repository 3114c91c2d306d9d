import { afterEach, describe, expect, it } from '@jest/globals';
import {
  type CheckAnnotation,
  type CheckRunRequest,
  createCheckRun,
} from '../../../shared/github/check-run.ts';
import { openGitHub } from '../../../shared/github/open-github.ts';
import { type GitHubServer, startGitHub } from '../../support/github-server.ts';
import { impatientNetwork } from '../../support/network.ts';

let server: GitHubServer | undefined;
afterEach(async () => {
  expect(server?.violations ?? []).toEqual([]);
  await server?.close();
  server = undefined;
});

describe('a check run', () => {
  it('has the verdict, the commit, the link and the annotations of the request', async () => {
    const { create, runs } = await start();
    expect(await create({ annotations: annotations(1) })).toMatch(
      /^https:\/\/github\.com\/.*\/runs/,
    );
    expect(runs()).toEqual([
      {
        id: expect.any(Number),
        name: 'Assay',
        headSha: 'a'.repeat(40),
        externalId: 'ci.yml/scan',
        detailsUrl: 'https://github.com/octo/app/actions/runs/1',
        status: 'completed',
        conclusion: 'failure',
        title: 'Failed',
        summary: 'why',
        text: null,
        startedAt: expect.any(String),
        annotations: [
          {
            path: 'package-lock.json',
            start_line: 1,
            end_line: 1,
            annotation_level: 'failure',
            title: 'Title 0',
            message: 'Message 0',
          },
        ],
      },
    ]);
  });

  it.each([0, 50, 51, 120])('has all %d annotations in their original order', async (count) => {
    const { create, runs } = await start();
    await create({ annotations: annotations(count) });
    expect(runs()[0]?.annotations.map(({ message }) => message)).toEqual(
      annotations(count).map(({ message }) => message),
    );
  });

  it('keeps its verdict if GitHub rejects further annotations', async () => {
    const { create, runs } = await start();
    server?.fail({ op: 'checks/update', status: 403, times: 9 });
    await expect(create({ annotations: annotations(51) })).rejects.toMatchObject({
      code: 'forbidden',
    });
    expect(runs()).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
  });

  it('is rejected with an error that names the permission that the token lacks', async () => {
    const { create } = await start({ checks: 'read' });
    await expect(create({})).rejects.toMatchObject({
      code: 'forbidden',
      fix: expect.stringContaining('`checks: write`'),
    });
  });
});

function annotations(count: number): readonly CheckAnnotation[] {
  return Array.from({ length: count }, (_, at) => ({
    path: 'package-lock.json',
    line: at + 1,
    level: 'failure',
    title: `Title ${at}`,
    message: `Message ${at}`,
  }));
}

async function start(permissions: { readonly checks: 'read' | 'write' } = { checks: 'write' }) {
  const started = await startGitHub({ permissions });
  server = started;
  const { token, url: apiUrl, state } = started;
  const github = openGitHub({ token, apiUrl, network: impatientNetwork().network });
  const create = (changes: Partial<CheckRunRequest>) =>
    createCheckRun(github, {
      repository: state.repository,
      commitSha: 'a'.repeat(40),
      name: 'Assay',
      externalId: 'ci.yml/scan',
      detailsUrl: 'https://github.com/octo/app/actions/runs/1',
      conclusion: 'failure',
      title: 'Failed',
      summary: 'why',
      annotations: [],
      ...changes,
    });
  return { create, runs: () => [...state.checkRuns.values()] };
}
