import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { advisoriesOfBase } from '../../../actions/scan/base-advisories.ts';
import { actionHost } from '../../support/action-host.ts';
import { writeFiles } from '../../support/git.ts';
import { describeWith, temporaryFolder } from '../../support/programs.ts';
import { anUpstream, type Changes, checkOut, pullRequestRun } from '../../support/proposal.ts';

const OSV: Changes = { 'osv/npm/a.json': 'a of the base', 'osv/npm/b.json': 'b' };

describeWith(['git'], 'the advisories for a pull request', () => {
  async function chosen(
    base: Changes,
    head: Changes,
    { folder = 'osv', made = {}, depth = 2 } = {},
  ) {
    const upstream = await anUpstream(base, head);
    const workspace = await checkOut(upstream, { depth });
    writeFiles(workspace, made);
    const temporary = temporaryFolder('runner');
    const env = { PATH: process.env['PATH'], RUNNER_TEMP: temporary };
    const context = pullRequestRun(upstream);
    const host = actionHost({}, { kind: 'actions', workspace, context, env });
    const path = join(workspace, folder);
    return { path, host, temporary, read: await advisoriesOfBase(path, host) };
  }

  it.each<[string, Changes]>([
    ['modifies a record', { 'osv/npm/a.json': 'a of the author' }],
    ['removes a record', { 'osv/npm/a.json': null }],
    ['adds a record', { 'osv/npm/c.json': 'c' }],
    ['removes all records', { 'osv/npm/a.json': null, 'osv/npm/b.json': null }],
  ])('come from the base if the change %s', async (_, head) => {
    const { path, host, temporary, read } = await chosen(OSV, head);
    expect(read.path).not.toBe(path);
    expect(readdirSync(join(read.path, 'npm')).sort()).toEqual(['a.json', 'b.json']);
    expect(readFileSync(join(read.path, 'npm', 'a.json'), 'utf8')).toBe('a of the base');
    expect(host.heard.annotations).toMatchObject([
      {
        level: 'notice',
        message: expect.stringMatching(/^Using the advisories in osv from main/),
      },
    ]);
    await read.remove();
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('can be provided in a single file', async () => {
    const { read } = await chosen(
      { 'a.json': 'base' },
      { 'a.json': 'author' },
      { folder: 'a.json' },
    );
    expect(readFileSync(read.path, 'utf8')).toBe('base');
    await read.remove();
  });

  it('are read from the workspace if the change does not modify them', async () => {
    const { path, host, read } = await chosen(OSV, { 'other.txt': 'x' });
    expect(read.path).toBe(path);
    expect(host.heard.annotations).toEqual([]);
    await read.remove();
    expect(existsSync(path)).toBe(true);
  });

  it('are read from the workspace if the workflow created them', async () => {
    const { path, read } = await chosen({}, {}, { made: { 'osv/npm/a.json': 'made' } });
    expect(read.path).toBe(path);
  });

  it('are read from the given folder if it is outside the workspace', async () => {
    const { path, read } = await chosen(OSV, { 'osv/npm/a.json': 'x' }, { folder: '../osv' });
    expect(read.path).toBe(path);
  });

  it('cause an error if they exist only in the change and not in the base', async () => {
    await expect(chosen({}, OSV)).rejects.toMatchObject({
      message: 'main does not contain osv, and a change cannot add its own advisories.',
      fix: 'Merge the advisories first, or store them outside the checkout.',
    });
  });

  it('cause an error if the base is unreadable', async () => {
    const head = { 'osv/npm/a.json': 'a of the author' };
    await expect(chosen(OSV, head, { depth: 1 })).rejects.toMatchObject({
      message: expect.stringMatching(/^osv in main could not be read: /),
      fix: expect.stringContaining('fetch-depth: 2'),
    });
  });

  it('cause an error if their folder is the repository root', async () => {
    await expect(chosen(OSV, {}, { folder: '.' })).rejects.toThrow('is the repository root');
  });
});
