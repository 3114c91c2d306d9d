import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { main } from '../../../actions/audit/main.ts';
import { execProgram } from '../../../shared/host/exec-program.ts';
import { actionHost, written } from '../../support/action-host.ts';
import { buildImage, type TestImage, writeLayout } from '../../support/images.ts';
import { temporaryFolder } from '../../support/programs.ts';
import { checkedOutRequest } from '../../support/pull-request.ts';
import { expandSecret, leakedRun, secretText } from '../../support/secret-examples.ts';

const MAINTAINER = 'FROM alpine:3.20\nMAINTAINER ada\nUSER 10001\n';
const CLEAN = 'FROM alpine:3.20\nUSER 10001\n';
const ALL = { profile: 'all', 'fail-on': 'none' };

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder('audited');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const auditHost = (inputs: Readonly<Record<string, string>>) =>
  actionHost(inputs, { env: { PATH: process.env['PATH'] } });

async function audited(inputs: Readonly<Record<string, string>>) {
  const host = auditHost(inputs);
  await main(host);
  return host;
}

const idsIn = (host: { readonly folder: string }) =>
  (written(host, 'findings.json')['findings'] as { id: string }[]).map(({ id }) => id);

const LARGE = 'x'.repeat(10 * 1024 * 1024 + 1);

describe('audit', () => {
  it('writes only the findings and the decision to a scratch folder', async () => {
    const inputs = { path: folderOf({ Dockerfile: MAINTAINER }), 'output-dir': '', ...ALL };
    const scratch = async (isVerbose: boolean) => {
      const stepsFolder = temporaryFolder('scratch');
      const host = actionHost(inputs, { stepsFolder, isScratch: true, isVerbose });
      await main(host);
      return readdirSync(stepsFolder).sort();
    };
    expect(await scratch(false)).toEqual(['decision.json', 'findings.json']);
    expect(await scratch(true)).toEqual(['coverage.json', 'decision.json', 'findings.json']);
  });

  it('with --quiet, shows only the findings that fail the run', async () => {
    const inputs = { path: folderOf({ Dockerfile: MAINTAINER }), ...ALL, 'fail-on': 'high' };
    const shown = async (isQuiet: boolean) => {
      const host = actionHost(inputs, { isQuiet });
      await main(host);
      return host.heard.infos.join('\n');
    };
    expect(await shown(false)).toContain('dockerfile/maintainer');
    expect(await shown(true)).not.toContain('dockerfile/maintainer');
  });

  it('writes the findings with their exact locations, and the decision', async () => {
    const host = await audited({ path: folderOf({ Dockerfile: MAINTAINER }), ...ALL });
    expect(written(host, 'findings.json')).toMatchObject({
      packages: 0,
      checked: [
        { area: 'dockerfile', files: 1 },
        { area: 'secret', files: 1 },
      ],
    });
    expect(written(host, 'findings.json')['findings']).toContainEqual(
      expect.objectContaining({
        id: 'dockerfile/maintainer',
        location: { path: 'Dockerfile', line: 2, column: 1, endLine: 2, endColumn: 11 },
      }),
    );
    expect(written(host, 'decision.json')).toMatchObject({ action: 'audit', outcome: 'fail' });
    expect(host.heard.outputs.get('decision')).toBe('fail');
    expect(host.heard.finished).toMatchObject([{ outcome: 'fail' }]);
  });

  it('writes a SARIF file with regions, help and fixes', async () => {
    const host = await audited({ path: folderOf({ Dockerfile: MAINTAINER }), ...ALL });
    const text = JSON.stringify(written(host, 'results.sarif'));
    expect(text).toContain('"startLine":2,"startColumn":1,"endLine":2,"endColumn":11');
    expect(text).toContain('"insertedContent":{"text":"LABEL');
  });

  it('passes if there are no findings', async () => {
    const host = await audited({ path: folderOf({ Dockerfile: CLEAN }) });
    expect(host.heard.finished[0]).toMatchObject({ outcome: 'pass' });
    expect(host.heard.finished[0]?.message).toContain('1 Dockerfile');
  });

  it('is incomplete if it cannot read a file that a rule covers', async () => {
    const host = await audited({ path: folderOf({ 'a.png': 'PNG\0\x01\x02\x03' }) });
    expect(host.heard.finished[0]).toMatchObject({ outcome: 'error' });
  });

  it('lists large files, and links that point outside the folder, as unchecked', async () => {
    const folder = folderOf({ Dockerfile: CLEAN, 'large.txt': LARGE });
    symlinkSync('/etc/hostname', join(folder, 'link'));
    const host = await audited({ path: folder });
    const { uncheckedFiles } = written(host, 'findings.json') as {
      uncheckedFiles: { path: string }[];
    };
    expect(uncheckedFiles.map(({ path }) => path).toSorted()).toEqual(['large.txt', 'link']);
    expect(host.heard.outputs.get('decision')).toBe('pass');
  });

  it('shows unchecked files after the findings, grouped by reason', async () => {
    const template = '{{- if .Values.a }}\nkind: Pod\napiVersion: v1\n{{- end }}\n';
    const names = ['a', 'b', 'c', 'd', 'e'].map((name) => [`templates/${name}.yaml`, template]);
    const files = { Dockerfile: MAINTAINER, ...Object.fromEntries(names) };
    const host = actionHost({ path: folderOf(files), ...ALL }, { kind: 'terminal' });
    await main(host);
    const said = host.heard.infos.join('\n');
    expect(said).toMatch(
      /MAINTAINER.*\nNot checked: templates\/a\.yaml, templates\/b\.yaml, templates\/c\.yaml and 2 more: contains template syntax/s,
    );
    expect(said.match(/Not checked/g)).toHaveLength(1);
  });

  it.each([
    ['a.Dockerfile', LARGE],
    ['a.Dockerfile', `${CLEAN}#${'\0'.repeat(50)}`],
    ['.github/workflows/ci.yml', LARGE],
    ['manifests.yaml', LARGE],
  ])('is incomplete if %s is too large or binary', async (path, content) => {
    const host = await audited({ path: folderOf({ Dockerfile: CLEAN, [path]: content }) });
    expect(host.heard.outputs.get('decision')).toBe('error');
    expect(host.heard.outputs.get('complete')).toBe('false');
  });

  it('counts a finding that a pull request moves out of the folder that an exception covers', async () => {
    const ignore = [{ id: 'dockerfile/maintainer', path: 'tools', reason: 'accepted' }];
    const base = {
      '.assay.yml': JSON.stringify({ audit: { profile: 'all', ignore } }),
      'tools/Dockerfile': MAINTAINER,
    };
    const head = { 'tools/Dockerfile': null, 'app/Dockerfile': MAINTAINER };
    const { workspace, run } = await checkedOutRequest(base, head);
    const host = actionHost(ALL, {
      kind: 'actions',
      workspace,
      context: run,
      env: { PATH: process.env['PATH'] },
    });
    await main(host);
    const findings = written(host, 'findings.json')['findings'] as {
      id: string;
      change: { state: string };
    }[];
    const states = findings.map(({ id, change }) => [id, change.state]);
    expect(states).toContainEqual(['dockerfile/maintainer', 'new']);
    expect(written(host, 'decision.json')).toMatchObject({ outcome: 'fail' });
  });

  it('with `history`, finds a secret that an earlier commit in the range added', async () => {
    const { text, parts } = expandSecret('API_TOKEN={A40}\n');
    const { workspace } = await checkedOutRequest({ 'a.env': text }, { 'a.env': 'A=1\n' });
    const host = actionHost(
      { path: workspace, history: 'all', 'fail-on': 'low' },
      { env: { PATH: process.env['PATH'] }, exec: (...args) => execProgram(process.env, ...args) },
    );
    await main(host);
    expect(idsIn(host)).toEqual(['secret/generic-assignment']);
    expect(written(host, 'findings.json')['checked']).toContainEqual(
      expect.objectContaining({ area: 'history' }),
    );
    expect(leakedRun(parts[0] ?? '', JSON.stringify(written(host, 'findings.json')))).toBe('');
  });

  it('compares the findings in a pull request with the findings in the base', async () => {
    const base = { Dockerfile: MAINTAINER };
    const head = { Dockerfile: `# moved\n${MAINTAINER}`, 'b.Dockerfile': MAINTAINER };
    const { workspace, run } = await checkedOutRequest(base, head);
    const host = actionHost(ALL, {
      kind: 'actions',
      workspace,
      context: run,
      env: { PATH: process.env['PATH'] },
    });
    await main(host);
    expect(written(host, 'findings.json')['comparison']).toMatchObject({ status: 'compared' });
    const findings = written(host, 'findings.json')['findings'] as {
      id: string;
      location: { path: string };
      change: { state: string };
    }[];
    const states = findings.filter(({ id }) => id === 'dockerfile/maintainer');
    expect(states.map(({ location, change }) => [location.path, change.state])).toEqual([
      ['Dockerfile', 'unchanged'],
      ['b.Dockerfile', 'new'],
    ]);
    expect(idsIn(host)).toContain('dockerfile/maintainer');
    expect(host.heard.outputs.get('new')).not.toBe('0');
  });

  it('applies the rules and the exceptions in the policy', async () => {
    const folder = folderOf({
      Dockerfile: MAINTAINER,
      '.assay.yml': `audit:
  rules: {DL4000: high}
  ignore: [{id: dockerfile/maintainer, path: Dockerfile, reason: kept for a tool}]
`,
    });
    const policy = join(folder, '.assay.yml');
    const host = await audited({ path: folder, policy });
    expect(host.heard.outputs.get('decision')).toBe('pass');
    expect(written(host, 'findings.json')['findings']).toContainEqual(
      expect.objectContaining({
        severity: 'high',
        suppression: expect.objectContaining({
          rule: 'audit.ignore[0]',
          reason: 'kept for a tool',
        }),
      }),
    );
    expect(host.heard.infos.join('\n')).toContain('kept for a tool');
  });

  it.each([
    ['honor', 'pass'],
    ['report', 'fail'],
    ['forbid', 'fail'],
  ])(
    'with `inline: %s` and a comment that ignores the finding, has the outcome %s',
    async (inline, outcome) => {
      const folder = folderOf({
        Dockerfile: MAINTAINER.replace('MAINTAINER', '# hadolint ignore=DL4000\nMAINTAINER'),
        'assay.yml': `audit: {inline: ${inline}, rules: {DL4000: high}}\n`,
      });
      const host = await audited({ path: folder, policy: join(folder, 'assay.yml') });
      expect(host.heard.outputs.get('decision')).toBe(outcome);
    },
  );

  it('fixes findings, but refuses to edit files with uncommitted changes', async () => {
    const { workspace } = await checkedOutRequest({ Dockerfile: MAINTAINER }, {});
    const file = join(workspace, 'Dockerfile');
    await audited({ path: workspace, ...ALL, fix: 'true', 'dry-run': 'true' });
    expect(readFileSync(file, 'utf8')).toBe(MAINTAINER);
    await audited({ path: workspace, ...ALL, fix: 'true' });
    const fixed = readFileSync(file, 'utf8');
    expect(fixed).toContain('LABEL org.opencontainers.image.authors="ada"\n');
    writeFileSync(file, MAINTAINER.replace('ada', 'bob'));
    const refused = auditHost({ path: workspace, ...ALL, fix: 'true' });
    await expect(main(refused)).rejects.toThrow('has uncommitted changes');
    expect(refused.heard.infos.join('\n')).not.toContain('+LABEL');
    const forced = await audited({ path: workspace, ...ALL, fix: 'true', force: 'true' });
    expect(readFileSync(file, 'utf8')).toContain('authors="bob"');
    expect(forced.heard.infos.join('\n')).toContain('+LABEL');
  });

  it('fixes several findings by adding one key, and counts the other suggested changes', async () => {
    const pod =
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n    - name: a\n';
    const folder = folderOf({ 'pod.yaml': `${pod}      image: a:1\n` });
    const inputs = { path: folder, ...ALL, fix: 'true', force: 'true' };
    const host = await audited(inputs);
    const fixed = readFileSync(join(folder, 'pod.yaml'), 'utf8');
    expect(fixed.match(/securityContext:/g)).toHaveLength(1);
    expect(fixed).toContain('allowPrivilegeEscalation: false');
    expect(fixed).toContain('capabilities:\n          drop: ["ALL"]');
    const said = host.heard.infos.join('\n');
    expect(said).toMatch(
      /Suggested change for kubernetes\/[\w-]+ \(pod\.yaml:\d+\)\. Check it, because --fix does not make it:\n(?:.*\n)*\+/,
    );
    expect(said).toContain('--fix corrected');
  });

  it('writes a baseline, and then counts only additional findings', async () => {
    const folder = folderOf({ Dockerfile: MAINTAINER });
    const written = await audited({ path: folder, ...ALL, 'write-baseline': 'true' });
    expect(written.heard.finished[0]?.message).toContain(
      'Next step: Commit .assay-baseline.json. The next audit then accepts these findings.',
    );
    const accepted = await audited({ path: folder, ...ALL });
    expect(accepted.heard.outputs.get('decision')).toBe('pass');
    writeFileSync(join(folder, 'b.Dockerfile'), MAINTAINER);
    const more = await audited({ path: folder, ...ALL });
    expect(more.heard.outputs.get('decision')).toBe('fail');
    writeFileSync(join(folder, 'Dockerfile'), CLEAN);
    const stale = await audited({ path: folder, ...ALL });
    expect(stale.heard.infos.join('\n')).toContain(
      '.assay-baseline.json without a matching finding',
    );
  });

  it.each(['auto', 'all'])(
    'with `scope: %s`, ignores a baseline that a pull request adds',
    async (scope) => {
      const folder = folderOf({ Dockerfile: MAINTAINER });
      await audited({ path: folder, ...ALL, 'write-baseline': 'true' });
      const baseline = readFileSync(join(folder, '.assay-baseline.json'), 'utf8');
      const head = { Dockerfile: MAINTAINER, '.assay-baseline.json': baseline };
      const { workspace, run } = await checkedOutRequest({ Dockerfile: CLEAN }, head);
      const env = { PATH: process.env['PATH'] };
      const host = actionHost({ ...ALL, scope }, { kind: 'actions', workspace, context: run, env });
      await main(host);
      expect(host.heard.outputs.get('decision')).toBe('fail');
    },
  );

  it('names the custom rules that found nothing to check', async () => {
    const rule = (id: string, more: string) =>
      `{id: ${id}, title: t, severity: low, on: dockerfile/instruction, condition: '${id === 'broken' ? 'object.x' : 'true'}', ${more}}`;
    const rules = [
      rule('used', 'kinds: [from]'),
      rule('kind', 'kinds: [FORM]'),
      rule('file', 'files: [dokcer/**]'),
      rule('broken', 'kinds: [FROM]'),
    ];
    const policy = `audit: {custom: [${rules.join(', ')}]}\n`;
    const folder = folderOf({ Dockerfile: CLEAN, 'assay.yml': policy });
    const host = await audited({ path: folder, policy: join(folder, 'assay.yml') });
    const notices = host.heard.annotations.map(({ message }) => message);
    expect(notices.filter((message) => message.includes('found nothing to check'))).toEqual([
      expect.stringContaining('custom/kind'),
      expect.stringContaining('custom/file'),
    ]);
  });

  it('warns if the policy names a rule that does not exist', async () => {
    const folder = folderOf({
      Dockerfile: CLEAN,
      'assay.yml': "audit: {rules: {dockerfile/user-rot: low, DL3002: low, 'dockerfile/*': low}}\n",
    });
    const host = await audited({ path: folder, policy: join(folder, 'assay.yml') });
    const warnings = host.heard.annotations.map(({ message }) => message);
    expect(warnings.filter((message) => message.includes('does not exist'))).toEqual([
      expect.stringContaining('dockerfile/user-rot'),
    ]);
  });

  it('does not show any part of a secret in any output', async () => {
    const secret = `Xq7${'vR2mKp9'}Lw4Zt8`;
    const folder = folderOf({
      Dockerfile: `FROM alpine:3.20\nENV DB_PASSWORD=${secret}\nRUN echo "root:${secret}" | chpasswd\n`,
      'settings.env': `DATABASE_URL=postgres://app:${secret}@db.example.com/shop\nDB_PASSWORD="${secret}"\n`,
      'config.py': `password = "${secret}"\n`,
    });
    const host = await audited({ path: folder, profile: 'all' });
    const kinds = (written(host, 'findings.json')['findings'] as { kind: string }[]).map(
      ({ kind }) => kind,
    );
    expect(kinds).toContain('secret');
    const files = readdirSync(host.folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(host.folder, name))
      .filter((path) => statSync(path).isFile());
    expect(files.length).toBeGreaterThan(2);
    const { outputs, ...heard } = host.heard;
    const texts = [
      ...files.map((path) => readFileSync(path, 'utf8')),
      JSON.stringify([...outputs, heard]),
    ];
    const parts = Array.from({ length: secret.length - 7 }, (_, at) => secret.slice(at, at + 8));
    expect(parts.filter((part) => texts.some((text) => text.includes(part)))).toEqual([]);
  });
});

describe('an image audit', () => {
  const TOKEN = secretText('glpat-{A20}');
  const LAYERS = [
    {
      files: [
        { path: 'etc/passwd', content: 'root:x:0:0::/:\napp:x:1000:1000::/:\n' },
        { path: 'app/.env', content: `# a\nAPI_TOKEN=${TOKEN}\n` },
      ],
      createdBy: 'COPY . /app',
    },
    { files: [{ path: 'app/.wh..env' }], createdBy: 'RUN rm /app/.env' },
  ];
  const imageOf = async (...images: readonly TestImage[]) =>
    `oci:${await writeLayout(images.map(buildImage), '1.0')}:1.0`;

  it('finds insecure settings, and secrets in files that a later layer deletes', async () => {
    const image = await imageOf({ layers: LAYERS, config: { User: 'root' } });
    const host = await audited({ image });
    expect(written(host, 'findings.json')).toMatchObject({
      source: { kind: 'image', digest: expect.stringMatching(/^sha256:/) },
      checked: [
        { area: 'image', files: 1, subjects: { images: 1, layers: 2 } },
        { area: 'secret', files: 3 },
      ],
      findings: [
        {
          id: 'image/secret-in-lower-layer',
          kind: 'secret',
          location: { path: 'app/.env', line: 2, column: 11, layer: 0 },
          layer: { instruction: 'COPY . /app', removedBy: 'RUN rm /app/.env' },
        },
        { id: 'image/user-root', location: { path: 'config.User' } },
      ],
    });
    expect(host.heard.outputs.get('decision')).toBe('fail');
    expect(host.heard.finished[0]?.message).toContain('Checked 3 files and 1 image.');
    const sarif = JSON.stringify(written(host, 'results.sarif'));
    expect(sarif).toContain('"region":{"startLine":2,"startColumn":11,"endLine":2,"endColumn":11}');
    expect(sarif).toContain('hidden by RUN rm /app/.env');
  });

  it('passes for a clean image', async () => {
    const host = await audited({ image: await imageOf({ layers: [{}], config: { User: '1' } }) });
    expect(host.heard.finished[0]).toMatchObject({ outcome: 'pass' });
  });

  it('merges the findings for several platforms', async () => {
    const arm = { layers: LAYERS, platform: 'linux/arm64', config: { User: '1' } };
    const image = await imageOf({ layers: LAYERS }, arm);
    const host = await audited({ image });
    const findings = written(host, 'findings.json')['findings'];
    expect(findings).toMatchObject([
      { id: 'image/secret-in-lower-layer', platforms: ['linux/amd64', 'linux/arm64'] },
      { id: 'image/user-root', platforms: ['linux/amd64'] },
    ]);
    const one = await audited({ image, platforms: 'linux/arm64' });
    expect(idsIn(one)).toEqual(['image/secret-in-lower-layer']);
  });

  it('counts only new findings if the user names a base image', async () => {
    const image = await imageOf({ layers: LAYERS });
    const base = await imageOf({ layers: LAYERS.slice(0, 1), config: { Cmd: ['sshd'] } });
    const host = await audited({ image, 'compare-to': `image:${base}`, 'fail-on': 'new' });
    const file = written(host, 'findings.json');
    expect(file['comparison']).toMatchObject({ status: 'compared', base: { kind: 'image' } });
    expect(file['findings']).toMatchObject([
      { id: 'image/secret-in-lower-layer', change: { state: 'new' } },
      { id: 'image/user-root', change: { state: 'unchanged' } },
    ]);
    expect(host.heard.outputs.get('decision')).toBe('fail');
    const same = await audited({ image, 'compare-to': `image:${image}`, 'fail-on': 'low' });
    expect(same.heard.outputs.get('decision')).toBe('pass');
  });

  it('is incomplete if the base cannot be read', async () => {
    const image = await imageOf({ layers: LAYERS });
    const host = await audited({ image, 'compare-to': 'image:oci-archive:/nowhere' });
    expect(host.heard.outputs.get('decision')).toBe('error');
  });

  it('is incomplete if the configuration or a layer is malformed', async () => {
    const bad = await audited({ image: await imageOf({ layers: LAYERS, config: { Env: 'x' } }) });
    expect(bad.heard.outputs.get('decision')).toBe('error');
    expect(idsIn(bad)).toContain('image/secret-in-lower-layer');
    const encrypted = `application/vnd.oci.image.layer.v1.tar+encrypted`;
    const image = await imageOf({ layers: [{ mediaType: encrypted }] });
    const unread = await audited({ image });
    expect(unread.heard.outputs.get('decision')).toBe('error');
    const cut = await imageOf({ layers: [{ tar: Buffer.alloc(700, 1) }] });
    await expect(audited({ image: cut })).rejects.toThrow('not a tar archive');
  });

  it('applies the maximum age, the required labels and the exceptions in the policy', async () => {
    const folder = folderOf({
      'assay.yml': `audit:
  image: {max-age-days: 30, labels: [org.opencontainers.image.source]}
  ignore: [{id: image/user-root, path: config.User, reason: a tool}]
`,
    });
    const image = await imageOf({ layers: [{}] });
    const host = await audited({ image, policy: join(folder, 'assay.yml') });
    expect(idsIn(host)).toEqual(['image/label-missing', 'image/user-root', 'image/too-old']);
    expect(written(host, 'findings.json')['findings']).toContainEqual(
      expect.objectContaining({ suppression: expect.objectContaining({ reason: 'a tool' }) }),
    );
  });

  it.each<[Readonly<Record<string, string>>, string]>([
    [{ path: '.' }, '`path` and `image` cannot be combined'],
    [{ history: 'all' }, '`history` needs a path'],
    [{ fix: 'true' }, '`fix` needs a path'],
    [{ 'compare-to': 'sbom:a' }, 'cannot be compared with `sbom:a`'],
  ])('rejects an image together with the inputs %j', async (inputs, message) => {
    const image = await imageOf({ layers: [{}] });
    await expect(audited({ image, ...inputs })).rejects.toThrow(message);
  });

  it.each<[Readonly<Record<string, string>>, string]>([
    [{ platforms: 'linux/amd64' }, '`platforms` needs an image'],
    [{ 'compare-to': 'image:a' }, '`compare-to` requires an image'],
  ])('rejects a folder together with the inputs %j', async (inputs, message) => {
    await expect(audited({ path: folderOf({}), ...inputs })).rejects.toThrow(message);
  });
});
