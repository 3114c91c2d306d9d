import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { main } from '../../../actions/init/main.ts';
import { main as scan } from '../../../actions/scan/main.ts';
import { loadPolicy } from '../../../shared/policy/load-policy.ts';
import { ADVISORIES, actionHost, SHOP } from '../../support/action-host.ts';
import { temporaryFolder } from '../../support/programs.ts';

const NOW = () => new Date('2026-11-27T12:00:00Z');

/** Copies the example application, adds files, and runs the command there. */
async function initIn(files: Readonly<Record<string, string>>, advisories = ADVISORIES) {
  const workspace = temporaryFolder('init');
  cpSync(SHOP, workspace, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(workspace, name), text);
  const inputs = {
    path: '.',
    advisories,
    'output-dir': temporaryFolder('init-output'),
  };
  const host = actionHost(inputs, { workspace, now: NOW, kind: 'terminal' });
  await main(host);
  const file = join(workspace, '.assay.yml');
  const text = readFileSync(file, 'utf8');
  return { heard: host.heard, workspace, text, ...loadPolicy(Buffer.from(text), file) };
}

async function outcomeIn(workspace: string): Promise<string | undefined> {
  const host = actionHost({ path: '.', advisories: ADVISORIES }, { workspace, now: NOW });
  await scan(host);
  return host.heard.finished.at(-1)?.outcome;
}

describe('init', () => {
  it('writes a policy that accepts the current findings, so that the scan passes', async () => {
    const { text, scan: section, workspace, heard } = await initIn({});
    expect(section.failOn).toBe('high');
    expect(
      section.ignore?.map(({ id, purl, reason, expires }) => [id, purl, reason, expires]),
    ).toEqual([
      ['CVE-2021-44906', 'pkg:npm/minimist@1.2.5', 'baseline of 2026-11-27', '2027-02-25'],
      ['CVE-2021-23337', 'pkg:npm/lodash@4.17.20', 'baseline of 2026-11-27', '2027-02-25'],
    ]);
    expect(text).toMatch(
      /^# yaml-language-server: \$schema=https:.*\n# Written by assay init on 2026-11-27 for/,
    );
    expect(heard.finished).toEqual([
      {
        outcome: 'pass',
        message:
          'Wrote .assay.yml (2 findings accepted until 2027-02-25). Review and commit the file.',
      },
    ]);
    expect(heard.infos).toEqual([]);
    expect(await outcomeIn(workspace)).toBe('pass');
  });

  it('says how many findings have an unknown severity and do not block', async () => {
    const advisories = temporaryFolder('init-advisories');
    const record = {
      id: 'GO-2020-0001',
      modified: '2026-01-01T00:00:00Z',
      affected: [{ package: { ecosystem: 'npm', name: 'lodash' }, versions: ['4.17.20'] }],
    };
    writeFileSync(join(advisories, 'record.json'), JSON.stringify(record));
    const { text, scan: section, heard } = await initIn({}, advisories);
    expect(section.ignore ?? []).toEqual([]);
    const note =
      '1 finding has an unknown severity and does not block. To make such findings block: unscored: block';
    expect(text).toContain(`# ${note}\n`);
    expect(heard.infos).toEqual([note]);
  });

  it('imports the rules of other tools, and names the entries that a policy cannot express', async () => {
    const {
      text,
      scan: section,
      heard,
    } = await initIn({
      '.trivyignore': '# unused\nCVE-2021-44906\nDS999\n',
      '.grype.yaml': 'fail-on-severity: critical\n',
      '.hadolint.yaml': 'ignored: [DL3008]\n',
    });
    expect(section.failOn).toBe('critical');
    expect(section.ignore?.map(({ id, reason }) => [id, reason])).toEqual([
      ['CVE-2021-44906', 'unused'],
    ]);
    expect(text).toContain('# Imported from .trivyignore, .grype.yaml and .hadolint.yaml.\n');
    expect(text).toContain('audit:\n  ignore:\n    - id: DL3008\n');
    expect(text).toContain(
      '# Not imported: .trivyignore, line 3: DS-0999 is not the ID of an audit rule\n',
    );
    expect(heard.annotations).toHaveLength(1);
    expect(heard.finished.at(-1)?.message).toContain('2 exceptions imported');
  });

  it('names the findings that a baseline cannot accept', async () => {
    const { text, workspace, heard } = await initIn({
      'Cargo.toml': '[package]\nname = "a"\n[dependencies]\nserde = "1"\n',
    });
    expect(text).toContain('# Still failing: Cargo.toml');
    expect(text).toContain('# To accept: `unlocked: allow`\n');
    expect(await outcomeIn(workspace)).toBe('error');
    expect(heard.annotations).toMatchObject([
      {
        level: 'warning',
        message: expect.stringMatching(/^The scan still fails: Cargo\.toml .*\.$/),
      },
    ]);
  });

  it.each(['.assay.yml', '.assay.yaml'])('does not overwrite %s', async (name) => {
    await expect(initIn({ [name]: 'scan: {}' })).rejects.toThrow(
      'already exists and was not changed',
    );
  });

  it('writes a policy only if every file can be imported', async () => {
    const workspace = temporaryFolder('init');
    writeFileSync(join(workspace, '.grype.yaml'), 'ignore: [');
    const host = actionHost({ path: '.', advisories: ADVISORIES }, { workspace });
    await expect(main(host)).rejects.toThrow('.grype.yaml cannot be imported');
    expect(existsSync(join(workspace, '.assay.yml'))).toBe(false);
  });
});
