import type { Attack, Random } from './attack.ts';
import { type Files, hidePackage } from './hide-package.ts';
import { hideSetting } from './hide-setting.ts';

const IMAGE = `alpine:3.20@sha256:${'a'.repeat(64)}`;
const HIDDEN = { ecosystem: 'GitHub Actions', name: 'octo-org/hidden', version: '1.0.0' };

/** A Dockerfile whose user is root, with a name that only another file contains. */
function namedDockerfile(random: Random): Files {
  const name = `${random.word()}${random.pick(['', '.txt', '.md', '.sh', '.build', '.json'])}`;
  const path = random.pick([name, `docker/${name}`]);
  const written = random.pick([path, `./${path}`, `"${path}"`]);
  const compose = `services:\n  a:\n    read_only: true\n    build: {context: ., dockerfile: ${written}}\n`;
  const job = `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: docker/build-push-action@${'a'.repeat(40)}\n        with: {file: ${written}}\n`;
  return {
    [path]: `# image\nFROM ${IMAGE}\nUSER root\n`,
    Dockerfile: `FROM ${IMAGE}\nUSER 1000\n`,
    ...random.pick<Files>([
      { 'compose.yaml': compose },
      { 'docker-bake.json': JSON.stringify({ target: { a: { dockerfile: path } } }) },
      { 'docker-bake.hcl': `target "a" {\n  dockerfile = "${path}"\n}\n` },
      { '.github/workflows/ci.yml': job },
    ]),
  };
}

/** A Dockerfile whose user is root after the expansion of a variable. */
function computedUser(random: Random): Files {
  const word = random.word();
  const [value, user] = random.pick([
    [`${word}root`, `\${U#${word}}`],
    [`${word}/root`, '${U##*/}'],
    [`root-${word}`, '${U%-*}'],
    [`root:${word}:${word}`, '${U%%:*}'],
    [`${word}`, `\${U/${word}/root}`],
    ['rXXt', '${U//X/o}'],
    [`x${word}`, '${U/*/0}'],
    [`${word}`, `\${N:-\${U/${word}/root}}`],
  ] as const);
  return { Dockerfile: `FROM ${IMAGE}\nARG U=${value}\nUSER ${user}\n` };
}

function boundSocket(random: Random): Files {
  const name = random.pick([random.word(1), random.word(1).toUpperCase(), random.word()]);
  const device = random.pick(['/var/run/docker.sock', '/run/docker.sock', '/run', '/']);
  const mount = random.pick([
    `"${name}:/x"`,
    `"${name}:/x:ro"`,
    `{type: volume, source: ${name}, target: /x}`,
  ]);
  const options = `{type: none, o: ${random.pick(['bind', 'rbind', '"bind,rw"'])}, device: ${device}}`;
  return {
    'compose.yaml': `services:\n  a:\n    image: ${IMAGE}\n    volumes: [${mount}]\nvolumes:\n  ${name}: {driver: local, driver_opts: ${options}}\n`,
  };
}

function spacedUse(random: Random): Files {
  const uses = `${HIDDEN.name}@v${HIDDEN.version}`;
  const written = random.pick([` ${uses} `, `\\t${uses}`, `${uses}\\n`, `${uses} `, ` ${uses}`]);
  const text = `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: "${written}"\n`;
  return { '.github/workflows/a.yml': text };
}

/** Attacks that write a name or a path in a form that a tool accepts. */
export const ATTACKS: readonly Attack[] = [
  ...Object.entries({
    'only another file names a Dockerfile': namedDockerfile,
    'a Dockerfile computes the name of the user': computedUser,
    'a named volume binds the socket of the container engine': boundSocket,
  }).map(([name, filesOf]) => ({
    name,
    rows: [],
    variant(random: Random) {
      const files = filesOf(random);
      return { what: JSON.stringify(files), run: () => hideSetting(files) };
    },
  })),
  {
    name: 'spaces surround the name of an action with a vulnerability',
    rows: [],
    variant(random) {
      const files = spacedUse(random);
      return { what: JSON.stringify(files), run: () => hidePackage(files, HIDDEN) };
    },
  },
];
