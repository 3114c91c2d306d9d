import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { main } from '../../../actions/sbom/main.ts';
import type { RunContext } from '../../../shared/host/run-context.ts';
import { actionHost, aLayout, DEBIAN, SHOP } from '../../support/action-host.ts';
import { type GitHubServer, startGitHub } from '../../support/github-server.ts';
import { temporaryFolder } from '../../support/programs.ts';

const COMMIT = 'a'.repeat(40);
const HEAD = 'b'.repeat(40);

interface Snapshot {
  readonly sha: string;
  readonly job: { readonly correlator: string };
  readonly manifests: Readonly<Record<string, { readonly resolved: object }>>;
}

describe('the dependency submission', () => {
  let github: GitHubServer;
  beforeEach(async () => {
    github = await startGitHub({ permissions: { contents: 'write' } });
  });
  afterEach(async () => {
    expect(github.violations).toEqual([]);
    await github.close();
  });

  const submit = async (
    inputs: Readonly<Record<string, string>> = {},
    changes: Partial<RunContext> = {},
  ) => {
    const context: RunContext = {
      repository: github.state.repository,
      sha: COMMIT,
      ref: 'refs/heads/main',
      eventName: 'push',
      payload: {},
      workflow: 'ci',
      job: 'build',
      runId: '1',
      runNumber: '1',
      runAttempt: '1',
      serverUrl: 'https://github.com',
      apiUrl: github.url,
      ...changes,
    };
    // The workspace contains only the application, without a git repository.
    const given = { submit: 'true', 'github-token': github.token };
    const host = actionHost(
      { path: SHOP, ...given, ...inputs },
      { workspace: SHOP, context, now: () => new Date('2026-11-27T10:00:00Z') },
    );
    await main(host);
    const snapshots = github.state.snapshots.map(({ snapshot }) => snapshot as unknown as Snapshot);
    return { host, snapshots };
  };

  it('contains the commit, the job, the detector, the time and the packages of each lockfile', async () => {
    const { host, snapshots } = await submit();
    expect(snapshots).toEqual([
      {
        version: 0,
        sha: COMMIT,
        ref: 'refs/heads/main',
        job: {
          id: '1',
          correlator: 'ci/build/this repository',
          html_url: 'https://github.com/octo/app/actions/runs/1',
        },
        detector: {
          name: 'Assay',
          version: expect.stringMatching(/^\d+\.\d+\.\d+/),
          url: 'https://github.com/assay-dev/assay',
        },
        scanned: '2026-11-27T10:00:00.000Z',
        metadata: { complete: true },
        manifests: expect.objectContaining({
          'package-lock.json': {
            name: 'package-lock.json',
            file: { source_location: 'package-lock.json' },
            resolved: expect.objectContaining({
              'pkg:npm/minimist@1.2.5': {
                package_url: 'pkg:npm/minimist@1.2.5',
                relationship: expect.stringMatching(/^(?:in)?direct$/),
                scope: 'runtime',
                dependencies: [],
              },
            }),
          },
        }),
      },
    ]);
    expect(host.heard.infos.join('\n')).toMatch(/Submitted \d+ manifests? to the dependency graph/);
  });

  it('has a separate correlator for each matrix leg', async () => {
    await submit({ matrix: '{"node":22}' });
    const { snapshots } = await submit({ matrix: '{"node":24}' });
    expect(snapshots.map(({ job }) => job.correlator)).toEqual([
      'ci/build/{"node":22}/this repository',
      'ci/build/{"node":24}/this repository',
    ]);
  });

  it('shortens long correlators so that they remain different', async () => {
    const leg = (last: string) => JSON.stringify({ name: `${'x'.repeat(500)}${last}` });
    await submit({ matrix: leg('a') });
    const { snapshots } = await submit({ matrix: leg('b') });
    const [first = '', second = ''] = snapshots.map(({ job }) => job.correlator);
    expect([first.length, second.length]).toEqual([250, 250]);
    expect(first).not.toBe(second);
  });

  it('belongs to the head commit of a pull request', async () => {
    const head = { sha: HEAD, repo: { full_name: github.state.repository } };
    const payload = { pull_request: { number: 7, head } };
    const { snapshots } = await submit(
      {},
      { eventName: 'pull_request', ref: 'refs/pull/7/merge', payload },
    );
    expect(snapshots).toMatchObject([{ sha: HEAD, ref: 'refs/pull/7/merge' }]);
  });

  it('contains one manifest for an image', async () => {
    const image = await aLayout(DEBIAN);
    const { snapshots } = await submit({ image, path: '' });
    const [manifest, ...others] = Object.values(snapshots[0]?.manifests ?? {});
    expect(others).toEqual([]);
    expect(manifest).toMatchObject({ metadata: { digest: expect.stringMatching(/^sha256:/) } });
    expect(Object.keys(manifest?.resolved ?? {})).toEqual([
      expect.stringMatching(/^pkg:deb\/debian\/libssl3@/),
    ]);
  });

  it('names the missing permission in a warning, and does not change the outcome', async () => {
    const token = github.issueToken({ contents: 'read' });
    const { host, snapshots } = await submit({ 'github-token': token });
    expect(snapshots).toEqual([]);
    expect(host.heard.annotations).toEqual([
      {
        level: 'warning',
        message: expect.stringMatching(/^The dependencies were not submitted: .*`contents: write`/),
      },
    ]);
    expect(host.heard.finished.map(({ outcome }) => outcome)).toEqual(['pass']);
  });

  it('is not sent if no package could be read', async () => {
    const path = temporaryFolder('unread');
    writeFileSync(join(path, 'package-lock.json'), '{"lockfileVersion":3,');
    const { host, snapshots } = await submit({ path }, {});
    expect(snapshots).toEqual([]);
    expect(host.heard.finished.map(({ outcome }) => outcome)).toEqual(['error']);
  });

  it('is marked as incomplete, with a message, if a lockfile is unreadable', async () => {
    const path = temporaryFolder('partial');
    writeFileSync(join(path, 'requirements.txt'), 'flask==2.0.0\n');
    writeFileSync(join(path, 'package-lock.json'), '{"lockfileVersion":3,');
    const { host, snapshots } = await submit({ path }, {});
    expect(snapshots).toMatchObject([{ metadata: { complete: false } }]);
    const messages = host.heard.annotations.map(({ message }) => message);
    expect(messages).toContainEqual(
      expect.stringMatching(/^The submitted dependencies are incomplete: \d+ problem/),
    );
  });

  it('is sent only if an input requests it', async () => {
    expect((await submit({ submit: 'false' })).snapshots).toEqual([]);
  });

  it('is rejected outside a workflow', async () => {
    const host = actionHost({ path: SHOP, submit: 'true' });
    await expect(main(host)).rejects.toMatchObject({ code: 'not-supported' });
  });
});
