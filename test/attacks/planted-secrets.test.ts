/**
 * No output of an audit may show a planted secret. Each place of a repository and of an image has secrets of several
 * kinds.
 */

import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { written } from '../support/action-host.ts';
import { outputsOf, unpackedText } from '../support/audit-outputs.ts';
import { buildImage, writeLayout } from '../support/images.ts';
import { temporaryFolder } from '../support/programs.ts';
import { expandSecret, leakedRuns } from '../support/secret-examples.ts';

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

/** The settings and the history of an image with one secret for each `SECRET`. */
const IMAGE_PLACES = {
  config: {
    Env: ['API_TOKEN=SECRET', 'B_PASSWORD=SECRET'],
    Entrypoint: ['/serve', '--password=SECRET'],
    Cmd: ['env', 'API_TOKEN=SECRET', 'serve'],
    Labels: { 'deploy-token': 'SECRET', 'a.password': 'SECRET' },
    OnBuild: ['ENV API_TOKEN=SECRET'],
    Healthcheck: { Test: ['CMD-SHELL', 'curl https://robot:SECRET@acme.dev/'] },
  },
  history: [
    { created_by: '/bin/sh -c #(nop) ADD file:1 in / ' },
    { created_by: 'ARG DB_PASSWORD=SECRET', empty_layer: true },
    { created_by: 'ENV OLD_TOKEN=SECRET', empty_layer: true, comment: 'token: SECRET' },
    { created_by: 'RUN |1 NPM_TOKEN=SECRET /bin/sh -c rm /app/.env # buildkit' },
    { created_by: 'RUN /bin/sh -c login --token SECRET && rm -r /app/old # buildkit' },
  ],
};

/** Texts of files in the lowest layer. Upper layers remove two of them. */
const LAYER_PLACES: Readonly<Record<string, string>> = {
  'app/.env': 'API_TOKEN=SECRET\n',
  'app/old/settings.json': '{"apiToken": "SECRET"}\n',
  'app/shown.env': 'API_TOKEN=SECRET\n',
  'app/twice.env': 'API_TOKEN=SECRET\n',
};

/** Fills the places with different secrets. */
function filled(text: string, value: string, seed: { next: number }, parts: string[]): string {
  return text.replaceAll('SECRET', () => {
    const secret = expandSecret(value, 1_000 + seed.next);
    seed.next += 1;
    parts.push(...secret.parts);
    return secret.text;
  });
}

/** Writes an image with secrets of one kind in all places. */
async function plantedImage(kind: number) {
  const value = VALUES[kind] ?? '';
  const parts: string[] = [];
  const seed = { next: kind * 100 };
  const places = JSON.parse(filled(JSON.stringify(IMAGE_PLACES), value, seed, parts));
  const files = Object.entries(LAYER_PLACES).map(([path, text]) => ({
    path,
    content: filled(text, value, seed, parts),
  }));
  const layers = [
    { files: [...files, { path: 'app/twice.env', content: 'x' }] },
    { files: [{ path: 'app/.wh..env' }] },
    { files: [{ path: 'app/old/.wh..wh..opq' }] },
  ];
  const annotations = { 'deploy.password': filled('SECRET', value, seed, parts) };
  const built = buildImage({ layers, annotations, ...places });
  return { image: `oci:${await writeLayout([built], '1.0')}:1.0`, parts };
}

/** The places in which each secret must be found. */
const FOUND_IN_IMAGE = [
  'annotations.deploy.password',
  'app/.env',
  'app/old/settings.json',
  'app/shown.env',
  'app/twice.env',
  'config.Cmd',
  'config.Entrypoint',
  'config.Env.API_TOKEN',
  'config.Env.B_PASSWORD',
  'config.Healthcheck',
  'config.Labels.a.password',
  'config.Labels.deploy-token',
  'config.OnBuild',
  'history:2',
  'history:3',
  'history:4',
  'history:5',
];

describe('an audit of planted secrets', () => {
  const folder = temporaryFolder('planted');
  let planted: readonly Planted[] = [];

  beforeAll(() => {
    planted = plant(folder);
  });

  it.each(['terminal', 'actions'] as const)(
    'does not show any secret on the host %s',
    async (kind) => {
      const { all } = await outputsOf({ path: folder }, kind);
      const text = all.join('\n');
      expect(
        leakedRuns(
          planted.flatMap(({ parts }) => parts),
          text,
        ),
      ).toEqual([]);
    },
  );

  it('finds a secret in each location', async () => {
    const { host } = await outputsOf({ path: folder }, 'terminal');
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

describe('an audit of an image with planted secrets', () => {
  it.each([0, 2, 3].map((kind) => [VALUES[kind], kind] as const))(
    'finds secrets of the form %s in each location, but does not show them',
    async (_value, kind) => {
      const { image, parts } = await plantedImage(kind);
      const cache = temporaryFolder('cache');
      const hosts = await Promise.all(
        (['terminal', 'actions'] as const).map((each) =>
          outputsOf({ image, 'cache-dir': cache }, each),
        ),
      );
      const text = [...hosts.flatMap(({ all }) => all), unpackedText(cache)].join('\n');
      expect(leakedRuns(parts, text)).toEqual([]);
      const findings = written(hosts[0]!.host, 'findings.json')['findings'] as {
        kind: string;
        location: { path: string; line?: number };
      }[];
      const places = findings
        .filter((finding) => finding.kind === 'secret')
        .map(({ location: { path, line } }) => (path === 'history' ? `${path}:${line}` : path));
      expect([...new Set(places)].sort()).toEqual(FOUND_IN_IMAGE);
    },
  );
});
