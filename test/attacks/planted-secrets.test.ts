/** No output of an audit may show a planted secret. Each place of a repository has secrets of several kinds. */

import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { main } from '../../actions/audit/main.ts';
import { decode } from '../../shared/json/decode.ts';
import { decisionFileSchema } from '../../shared/model/decision.ts';
import { findingsFileSchema } from '../../shared/model/finding.ts';
import { renderComment } from '../../shared/report/render-comment.ts';
import { renderSummary } from '../../shared/report/render-summary.ts';
import { gatherReport } from '../../shared/report/report-data.ts';
import { actionHost, written } from '../support/action-host.ts';
import { temporaryFolder } from '../support/programs.ts';
import { expandSecret, leakedRun } from '../support/secret-examples.ts';

/** Values of secrets: tokens with a prefix, a key without a prefix, and a chosen password. */
const VALUES = ['glpat-{A20}', 'ghp_{A36}', '{A40}', 'tR0u!{A11}', '{uuid}'];

/** Texts with one secret in the place of `SECRET`. */
const PLACES: Readonly<Record<string, string>> = {
  'src/app.ts': 'export const apiToken = "SECRET";\n',
  'Dockerfile.env': 'FROM alpine:3.20\nENV API_TOKEN=SECRET\nUSER 10001\n',
  'Dockerfile.arg':
    'FROM alpine:3.20\nARG DB_PASSWORD="SECRET"\nRUN login --token SECRET\nUSER 10001\n',
  'compose.yaml':
    'services:\n  web:\n    image: a:1\n    environment:\n      API_TOKEN: "SECRET"\n',
  'k8s/secret.yaml':
    'apiVersion: v1\nkind: Secret\nmetadata: {name: a}\nstringData:\n  token: "SECRET"\n',
  'k8s/pod.yaml':
    'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n    - name: a\n      image: a:1\n      env:\n        - name: API_TOKEN\n          value: "SECRET"\n',
  '.github/workflows/ci.yml':
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    env:\n      API_TOKEN: "SECRET"\n    steps:\n      - run: curl -H "Authorization: Bearer SECRET" https://acme.dev\n',
  '.gitconfig': '[url "https://robot:SECRET@git.acme.dev/"]\n  insteadOf = acme:\n',
  '.env': 'API_TOKEN=SECRET\n',
  'settings.json': '{"apiToken": "SECRET"}\n',
  'app.properties': 'db.password=SECRET\n',
};

interface Planted {
  readonly path: string;
  readonly parts: readonly string[];
}

/** Writes each text once for each kind of value, and returns what was planted. */
function plant(folder: string): readonly Planted[] {
  const planted: Planted[] = [];
  Object.entries(PLACES).forEach(([path, text], place) => {
    VALUES.forEach((value, kind) => {
      const { text: secret, parts } = expandSecret(value, 1 + place * VALUES.length + kind);
      const own = `${kind}/${path}`;
      write(folder, own, text.replaceAll('SECRET', secret));
      planted.push({ path: own, parts });
    });
  });
  const key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const pem = key.export({ type: 'pkcs8', format: 'pem' }).toString();
  write(folder, 'key.pem', pem);
  return [...planted, { path: 'key.pem', parts: pem.split('\n').slice(1, -2) }];
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Returns the contents of all files below a folder, which includes the cache. */
function allText(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}

/** Audits the folder on a host, and returns everything that the host heard or stored. */
async function outputsOf(audited: string, kind: 'terminal' | 'actions') {
  const offered: string[] = [];
  const host = actionHost(
    { path: audited, profile: 'all', 'fail-on': 'low', scope: 'all' },
    {
      kind,
      offer: async (_format, content) => {
        const value = await content();
        offered.push(typeof value === 'string' ? value : [...value].join(''));
      },
    },
  );
  await main(host);
  const heard = JSON.stringify({ ...host.heard, outputs: [...host.heard.outputs] });
  const data = gatherReport(
    { title: 'Assay' },
    [
      decode(findingsFileSchema, written(host, 'findings.json')),
      { ...decode(decisionFileSchema, written(host, 'decision.json')), isComplete: true },
    ],
    [],
  );
  const shown = [renderComment(data, { marker: 'audit' }), renderSummary(data)];
  return { host, all: [allText(host.folder), heard, ...offered, ...shown] };
}

describe('an audit of planted secrets', () => {
  const folder = temporaryFolder('planted');
  let planted: readonly Planted[] = [];

  beforeAll(() => {
    planted = plant(folder);
  });

  it.each(['terminal', 'actions'] as const)('shows none of them (%s)', async (kind) => {
    const { all } = await outputsOf(folder, kind);
    const text = all.join('\n');
    const leaks = planted.flatMap(({ path, parts }) =>
      parts
        .map((part) => leakedRun(part, text))
        .filter((run) => run !== '')
        .map((run) => `${path}: ${run}`),
    );
    expect(leaks).toEqual([]);
  });

  it('finds a secret in each place', async () => {
    const { host } = await outputsOf(folder, 'terminal');
    const findings = written(host, 'findings.json')['findings'] as {
      kind: string;
      location: { path: string };
    }[];
    const found = new Set(
      findings.filter(({ kind }) => kind === 'secret').map(({ location }) => location.path),
    );
    expect(planted.map(({ path }) => path).filter((path) => !found.has(path))).toEqual([]);
  });
});
