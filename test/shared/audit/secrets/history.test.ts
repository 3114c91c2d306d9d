import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { historySecrets } from '../../../../shared/audit/secrets/history.ts';
import { openObjects } from '../../../../shared/git/objects.ts';
import { git, initialize, writeFiles } from '../../../support/git.ts';
import { describeWith, temporaryFolder } from '../../../support/programs.ts';
import { expandSecret, leakedRun } from '../../../support/secret-examples.ts';

const TOKEN = expandSecret('API_TOKEN={A40}\n');

async function repository(): Promise<{
  folder: string;
  commit: (file: string) => Promise<string>;
}> {
  const folder = temporaryFolder('history');
  await initialize(folder);
  const commit = async (text: string) => {
    writeFiles(folder, { 'app.env': text });
    await git(folder, 'add', '.');
    await git(folder, 'commit', '-qm', 'c');
    return (await git(folder, 'rev-parse', 'HEAD')).trim();
  };
  return { folder, commit };
}

describeWith(['git'], 'historySecrets', () => {
  it('finds a secret that a later commit removed, and reports the commit and the line', async () => {
    const { folder, commit } = await repository();
    const base = await commit('A=1\n');
    const leak = await commit(`A=1\n${TOKEN.text}`);
    const head = await commit('A=2\n');
    const objects = await openObjects(join(folder, '.git'), process.env);
    if (objects === undefined) throw new Error('there is no git');
    const { findings, ...rest } = await historySecrets(objects, { head, base });
    expect(rest).toEqual({ problems: [], commits: 2, files: 2 });
    expect(findings.map(({ finding }) => finding)).toMatchObject([
      {
        id: 'secret/generic-assignment',
        kind: 'secret',
        location: { path: 'app.env' },
        description: expect.stringMatching(
          new RegExp(
            `Commit ${leak.slice(0, 12)} from \\d{4}-\\d\\d-\\d\\d contains it on line 2\\.`,
          ),
        ),
      },
    ]);
    expect(leakedRun(TOKEN.parts[0] ?? '', JSON.stringify(findings))).toBe('');
    expect((await historySecrets(objects, { head, base: leak })).findings).toEqual([]);
    expect((await historySecrets(objects, { head, base: undefined })).findings).toHaveLength(1);
  });
});
