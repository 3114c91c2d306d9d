import { rmSync } from 'node:fs';
import { main } from '../../actions/audit/main.ts';
import { actionHost } from '../support/action-host.ts';
import { checkedOutRequest, type Entries } from '../support/pull-request.ts';
import type { Attack, Random } from './attack.ts';

/** Audits a pull request. Returns the message that stopped it, or undefined if the audit passed. */
async function auditRequest(base: Entries, head: Entries): Promise<string | undefined> {
  const { workspace, run } = await checkedOutRequest(base, head);
  try {
    const inputs = { path: '.', 'fail-on': 'high' };
    const env = { PATH: process.env['PATH'] };
    const host = actionHost(inputs, { kind: 'actions', workspace, env, context: run });
    await main(host);
    const end = host.heard.finished.at(-1);
    if (end === undefined) throw new Error('the audit ended without a verdict');
    return end.outcome === 'pass' ? undefined : end.message;
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

type Scene = readonly [path: string, before: string, after: string];

const pod = (path: string) =>
  [
    'apiVersion: v1',
    'kind: Pod',
    'metadata: { name: a }',
    'spec:',
    '  containers:',
    '    - { name: a, image: "a:1", volumeMounts: [{ name: x, mountPath: /x }] }',
    `  volumes: [{ name: x, hostPath: { path: ${path} } }]`,
  ].join('\n');

const volume = (path: string) =>
  [
    'apiVersion: v1',
    'kind: PersistentVolume',
    'metadata: { name: a }',
    'spec:',
    '  accessModes: [ReadWriteOnce]',
    '  capacity: { storage: 1Gi }',
    `  hostPath: { path: ${path} }`,
  ].join('\n');

const selfHosted = (event: string) =>
  `on: ${event}\npermissions: {}\njobs:\n  a:\n    runs-on: self-hosted\n    steps:\n      - run: make\n`;

/** Changes that make the value of an existing finding more dangerous. */
function worseScene(random: Random): Scene {
  const path = random.pick(['/', '/etc', '/root', '/var/run']);
  const folder = random.word();
  return random.pick<Scene>([
    [`${folder}/pod.yaml`, pod('/var/log'), pod(path)],
    [`${folder}/volume.yaml`, volume('/var/log'), volume(path)],
    [`.github/workflows/${folder}.yml`, selfHosted('push'), selfHosted('pull_request_target')],
  ]);
}

const DIGEST = `@sha256:${'a'.repeat(64)}`;

/** A Compose file that refers to an unread file, and the change to this file. */
function unreadScene(random: Random): readonly [base: Entries, head: Entries] {
  const [folder, name] = [random.word(), random.word()];
  const file = `${folder}/${name}.cfg`;
  const main = random.pick([
    `include: [${file}]\nservices: { a: { image: "a:1${DIGEST}" } }\n`,
    `include:\n  - path: ./${file}\nservices: { a: { image: "a:1${DIGEST}" } }\n`,
    `services:\n  a:\n    image: a:1${DIGEST}\n    extends:\n      service: b\n      file: ${file}\n`,
  ]);
  const service = 'services:\n  b:\n    image: b:1\n';
  const base = { 'docker-compose.yml': main, [file]: service };
  return [base, { [file]: `${service}    privileged: true\n    volumes: ["/:/host"]\n` }];
}

/** Changes to settings that hide behind a finding or a problem that the base already has. */
export const ATTACKS: readonly Attack[] = [
  {
    name: 'a pull request makes a finding of the base more severe',
    rows: [],
    variant(random) {
      const [path, before, after] = worseScene(random);
      return { what: path, run: () => auditRequest({ [path]: before }, { [path]: after }) };
    },
  },
  {
    name: 'a pull request changes a file that an unchanged Compose file refers to',
    rows: [],
    variant(random) {
      const [base, head] = unreadScene(random);
      return { what: Object.keys(head).join(', '), run: () => auditRequest(base, head) };
    },
  },
];
