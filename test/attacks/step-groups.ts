import type { Attack, Random } from './attack.ts';
import { type Files, hidePackage } from './hide-package.ts';
import { hideSetting } from './hide-setting.ts';

const HIDDEN = { ecosystem: 'GitHub Actions', name: 'octo-org/hidden', version: '1.0.0' };

const USES = `uses: ${HIDDEN.name}@v${HIDDEN.version}`;

/** Moves steps into a group. Other keys than `parallel` are for groups that GitHub could add. */
function grouped(random: Random, steps: readonly string[]): string {
  const list = steps.map((step) => `{${step}}`).join(', ');
  const key = random.pick(['parallel', 'parallel', random.word()]);
  return random.pick([
    `{${key}: [${list}]}`,
    `{name: ${random.word()}, ${key}: [${list}]}`,
    `{${key}: [{parallel: [${list}]}]}`,
    `{background: true, ${key}: [{wait-all: null}, ${list}]}`,
    `{${key}: {steps: [${list}]}}`,
  ]);
}

const workflow = (steps: string, on = 'pull_request_target'): string =>
  `on: ${on}\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n${steps}`;

/** A checkout of a pull request, and a command that runs its code. The text of each is the content of a step. */
const CHECKOUT =
  'uses: actions/checkout@v4, with: {ref: "${{ github.event.pull_request.head.sha }}"}';
const BUILD = 'run: npm ci';

/** Steps of which one is in a group. */
function checkout(random: Random): string {
  const step = grouped(
    random,
    random.pick([
      [CHECKOUT, BUILD],
      [BUILD, CHECKOUT],
    ]),
  );
  return random.pick([
    `      - ${step}\n`,
    `      - ${grouped(random, [CHECKOUT])}\n      - ${BUILD}\n`,
    `      - {${CHECKOUT}}\n      - ${grouped(random, [BUILD])}\n`,
    `      - {background: true, ${BUILD}}\n      - {${CHECKOUT}}\n`,
  ]);
}

function hiddenAction(random: Random): Files {
  const step = `      - ${grouped(random, [USES, 'run: make'])}\n`;
  return random.pick<Files>([
    { '.github/workflows/a.yml': workflow(step, 'push') },
    { 'action.yml': `name: a\nruns:\n  using: composite\n  steps:\n${step}` },
    {
      '.github/workflows/a.yml': workflow(
        `      - parallel: &all\n          - ${USES}\n      - parallel: *all\n`,
      ),
    },
  ]);
}

/** A step that writes a title and a step that runs what it wrote. At least one of them is in a group. */
function title(random: Random): string {
  const variables = 'env: {T: "${{ github.event.pull_request.title }}"}';
  const [file, value] = random.pick([
    ['GITHUB_OUTPUT', 'steps.w.outputs.v'],
    ['GITHUB_ENV', 'env.v'],
  ] as const);
  const write = `id: w, ${variables}, run: "echo v=$T >> $${file}"`;
  const read = `run: "echo \${{ ${value} }}"`;
  const steps = random.pick([
    [`{${write}}`, grouped(random, [read])],
    [grouped(random, [write]), `{${read}}`],
    [grouped(random, [write, read])],
    [grouped(random, [read, write])],
  ]);
  return workflow(steps.map((step) => `      - ${step}\n`).join(''), 'pull_request');
}

/** Attacks with steps that are not items of `steps`. */
export const ATTACKS: readonly Attack[] = [
  {
    name: 'a group of steps checks out a pull request and runs its code',
    rows: [],
    variant(random) {
      const text = workflow(checkout(random));
      return { what: text, run: () => hideSetting({ '.github/workflows/a.yml': text }) };
    },
  },
  {
    name: 'a step in a group writes or runs the title of a pull request',
    rows: [],
    variant(random) {
      const text = title(random);
      return { what: text, run: () => hideSetting({ '.github/workflows/a.yml': text }) };
    },
  },
  {
    name: 'a group of steps uses an action with a vulnerability',
    rows: [],
    variant(random) {
      const files = hiddenAction(random);
      return { what: JSON.stringify(files), run: () => hidePackage(files, HIDDEN) };
    },
  },
];
