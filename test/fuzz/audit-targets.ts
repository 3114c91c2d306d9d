import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits, compatibleEdits } from '../../shared/audit/apply-edits.ts';
import { applyInline } from '../../shared/audit/apply-inline.ts';
import type { AuditFile } from '../../shared/audit/area.ts';
import { auditFiles } from '../../shared/audit/audit-files.ts';
import { applyBaseline, baselineText, readBaseline } from '../../shared/audit/baseline.ts';
import { compareAudit } from '../../shared/audit/compare-audit.ts';
import { customHit } from '../../shared/audit/custom/custom-hit.ts';
import { subjectReader } from '../../shared/audit/custom/custom-subjects.ts';
import { imageFiles } from '../../shared/audit/image/image-files.ts';
import { suggestionsFor } from '../../shared/audit/suggestions.ts';
import { once } from '../../shared/concurrency/once.ts';
import { diffLines } from '../../shared/github/pull-diff.ts';
import { CUSTOM_SUBJECTS } from '../../shared/model/custom-rule.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { suggestionComment } from '../../shared/report/suggestion-comment.ts';
import { openCommandMask } from '../../shared/secrets/mask-command.ts';
import { maskTokens } from '../../shared/secrets/mask-tokens.ts';
import { collectLayer } from '../../shared/source/layer-entries.ts';
import { LAYER_LIMITS } from '../../shared/source/limits.ts';
import { mergeSearch } from '../../shared/source/merge-search.ts';
import { openFileSearch } from '../../shared/source/search-file.ts';
import { createTarReader } from '../../shared/tar/reader.ts';
import { readText } from '../../shared/text/read-text.ts';
import { auditFacts } from '../support/audit.ts';
import { readRuleExamples } from '../support/rule-examples.ts';
import { secretText } from '../support/secret-examples.ts';
import { ROOT } from '../support/sources.ts';
import { tarOf } from '../support/tar.ts';
import type { Seed } from './seeds.ts';
import { type Target, textSeed } from './target.ts';

const FIXTURES = join(ROOT, 'test', 'fixtures', 'audit');

/** Targets for the files that an audit reads: the example files of all rules, and files with secrets. */
export function auditTargets(): readonly Target[] {
  const areas = readdirSync(FIXTURES)
    .map((area) => ({
      name: `audit of ${area}`,
      seeds: seedsOf(join(FIXTURES, area)),
      run: audit,
    }))
    // The examples of images are no files. Images have targets of their own.
    .filter(({ seeds }) => seeds.length > 0);
  return [
    ...areas,
    { name: 'audit of an image configuration', seeds: CONFIGS, run: auditConfig },
    { name: 'search of a layer', seeds: LAYERS, run: searchLayer },
    { name: 'audit of secrets', seeds: SECRETS, run: audit },
    { name: 'baseline of an audit', seeds: [textSeed(baselineText([]))], run: baseline },
  ];
}

function seedsOf(folder: string): readonly Seed[] {
  return readdirSync(folder).flatMap((name) =>
    readRuleExamples(readFileSync(join(folder, name), 'utf8')).flatMap(({ files }) =>
      files
        .filter(({ image }) => image === undefined)
        .map(({ path, text }) => textSeed(text, path)),
    ),
  );
}

/** Secrets are made at run time, so that no file of the repository contains one. */
const SECRETS: readonly Seed[] = [
  ['app.env', `TOKEN=${secretText('ghp_{A36}')}\nDB_PASSWORD=Xk93-kdPq77\n`],
  ['app.json', `{"url": "postgres://app:${secretText('{A16}')}@db/app"}`],
  [
    'keys.json',
    `{"kty": "RSA", "n": "${secretText('{b40}')}", "e": "AQAB", "d": "${secretText('{b86}')}"}`,
  ],
  ['token.txt', `Authorization: Bearer ${jsonWebToken()}`],
  [
    'aws.ini',
    `aws_access_key_id = ${secretText('AKIA{Z16}')}\naws_secret_access_key = ${secretText('{b40}')}\n`,
  ],
  ['key.pem', '-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n'],
  [
    'main.js',
    `const key = "${secretText('glpat-{A20}')}"; // gitleaks:allow\nconst key = "x"; // assay: ignore secret/password because test\n`,
  ],
].map(([path = '', text = '']) => textSeed(text, path));

function jsonWebToken(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: 'a' })}.${secretText('{w43}')}`;
}

/** Values of a policy, so that the rules that need them run. */
const FACTS = { pins: { 'octo-org/*': 'tag' }, actions: { allow: ['actions/*'] } } as const;

/** Audits a file as the action does, with its ignore comments, its edits, and itself as the base. */
async function audit(bytes: Buffer, { path }: Seed): Promise<void> {
  const text = readText(bytes);
  if (text === undefined) return;
  const files = [{ path, text }];
  const { findings } = await auditFiles(files, auditFacts(FACTS));
  const { findings: compared } = compareAudit(findings, findings, {
    hasFile: () => true,
    hadFile: () => true,
  });
  applyInline(compared, files, { isHonored: true, now: new Date(0) });
  applyBaseline(compared, [], 'baseline');
  const { edits } = compatibleEdits(compared.map((finding) => finding.edits ?? []));
  applyEdits(text, edits);
  readCustomSubjects(files);
  maskOf()(text);
  maskTokens(text);
  suggest({ path, text }, compared);
}

/** Suggests the edits on a pull request that adds the file. */
function suggest(file: AuditFile, findings: readonly Finding[]): void {
  const rows = file.text.split('\n').map((line) => `+${line}`);
  const lines = diffLines([`@@ -0,0 +1,${rows.length} @@`, ...rows].join('\n'));
  diffLines(file.text);
  suggestionsFor({ ...file, findings, lines }, (text) => text).map(suggestionComment);
}

const maskOf = once(openCommandMask);

/** Reads the subjects of custom rules, and the place that a condition names. */
function readCustomSubjects(files: readonly AuditFile[]): void {
  const read = subjectReader(files);
  for (const on of CUSTOM_SUBJECTS) {
    for (const subject of read(on)) customHit({ ...CUSTOM, on }, subject);
  }
}

const CUSTOM = {
  ...({ id: 'a', title: 't', severity: 'low', condition: 'true' } as const),
  at: ['spec.containers[0].image'],
};

/** Configurations as Docker and BuildKit write them. */
const CONFIGS: readonly Seed[] = [
  {
    config: {
      User: 'root',
      Env: ['PATH=/bin', `API_TOKEN=${secretText('ghp_{A36}')}`],
      Cmd: ['sshd', '-D'],
      ExposedPorts: { '20-25/tcp': {} },
      Volumes: { '/run/docker.sock': {} },
      Labels: { 'a.password': 'hunter22' },
      Healthcheck: { Test: ['NONE'] },
    },
    created: '2026-01-01T00:00:00Z',
    rootfs: { diff_ids: ['sha256:a'] },
    history: [
      { created_by: `RUN |1 NPM_TOKEN=${secretText('npm_{A36}')} /bin/sh -c npm ci # buildkit` },
      { created_by: '/bin/sh -c #(nop)  ENV A=1', empty_layer: true, comment: 'c' },
    ],
  },
].map((config) => textSeed(JSON.stringify(config), 'config.json'));

async function auditConfig(config: Buffer): Promise<void> {
  const { files } = imageFiles({
    config,
    manifest: config,
    index: config,
    layers: [{ diffId: 'sha256:a', createdBy: 'ADD' }],
    baseLayers: 1,
    searched: { secrets: [], noted: [{ path: 'bin/sh', layer: 0, mode: 0o4777 }] },
    accounts: config.toString(),
  });
  await auditFiles(files, auditFacts());
}

const LAYERS: readonly Seed[] = [
  textSeed(
    tarOf([
      { path: 'a', content: `TOKEN=${secretText('ghp_{A36}')}\n`, mode: 0o4755 },
      { path: 'a', content: 'x' },
      { path: '.wh.b', content: 'x' },
    ]).toString('latin1'),
    'layer',
  ),
];

function searchLayer(bytes: Buffer): void {
  const job = {
    digest: 'sha256:x',
    wanted: {},
    extraPaths: [],
    hidesOthers: true,
    limits: LAYER_LIMITS,
  };
  const collector = collectLayer(job, openFileSearch());
  const reader = createTarReader('layer', collector);
  reader.push(bytes);
  reader.end();
  mergeSearch([collector.contents(bytes.length)]);
}

function baseline(bytes: Buffer, { path }: Seed): void {
  readBaseline(bytes.toString('utf8'), path);
}
