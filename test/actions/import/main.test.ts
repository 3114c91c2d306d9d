import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { main } from '../../../actions/import/main.ts';
import { loadPolicy } from '../../../shared/policy/load-policy.ts';
import { actionHost } from '../../support/action-host.ts';
import { temporaryFolder } from '../../support/programs.ts';

/** Imports files in a folder of their own. */
async function imported(files: Readonly<Record<string, string>>, partial = 'false') {
  const workspace = temporaryFolder('import');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(workspace, name), text);
  const host = actionHost({ files: Object.keys(files).join('\n'), partial }, { workspace });
  await main(host);
  return host.heard;
}

describe('import', () => {
  it('prints a policy that Assay can read', async () => {
    const heard = await imported({
      '.trivyignore': 'CVE-1 exp:2027-01-01',
      '.grype.yaml': 'only-fixed: true',
    });
    const text = heard.outputs.get('policy') ?? '';
    expect(loadPolicy(Buffer.from(text), 'x').scan).toMatchObject({
      onlyFixed: true,
      ignore: [{ id: 'CVE-1', expires: '2026-12-31' }],
    });
    expect(heard.infos).toEqual([text.trimEnd()]);
    expect(heard.finished).toEqual([{ outcome: 'pass', message: '1 exception imported.' }]);
  });

  it('names the rules that a policy cannot express, and then fails', async () => {
    const files = { '.trivyignore': 'CVE-1\nDS999' };
    await expect(imported(files)).rejects.toThrow(
      '1 entry in these files cannot be expressed in a policy.',
    );
    const { infos, outputs } = await imported(files, 'true');
    expect(infos).toContain(
      '.trivyignore: line 2 was not imported: DS-0999 is not the ID of an audit rule',
    );
    expect(outputs.get('policy')).toContain('CVE-1');
  });

  it('imports rules for configuration scanners and secret scanners', async () => {
    const { outputs, finished } = await imported({
      '.hadolint.yaml': 'ignored: [DL3008]\noverride: {error: [DL3002]}\n',
      'zizmor.yml': 'rules: {unpinned-uses: {ignore: ["ci.yml:3:9"]}}\n',
      '.gitleaksignore': `${'a'.repeat(40)}:src/[id].ts:generic-api-key:7\n`,
    });
    expect(loadPolicy(Buffer.from(outputs.get('policy') ?? ''), 'x').audit).toMatchObject({
      rules: { 'dockerfile/user-root': 'high' },
      ignore: [
        { id: 'DL3008', reason: 'DL3008 is ignored in .hadolint.yaml' },
        { id: 'workflow/uses-unpinned', path: '**/ci.yml', onLine: 3, onColumn: 9 },
        { id: 'secret/generic-assignment', path: String.raw`src/\[id\].ts`, onLine: 7 },
        { id: 'secret/password-assignment', onLine: 7 },
      ],
    });
    expect(finished[0]?.message).toBe('4 exceptions imported.');
  });
});
