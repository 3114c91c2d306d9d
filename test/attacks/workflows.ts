import type { Attack, Random } from './attack.ts';
import type { Files } from './hide-package.ts';
import { hideSetting } from './hide-setting.ts';

/** Expressions whose text people without write access choose. */
const OUTSIDE = [
  'github.event.issue.title',
  'github.event.comment.body',
  'github.event.pull_request.head.ref',
  "format('{0}', github.event.issue.title)",
  'github.event.issue.title || github.event.discussion.title',
];

/** A workflow with one job `a`, whose content is indented by four spaces. */
const workflow = (job: string, on = 'issues'): string =>
  `on: ${on}\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n${job}`;

const steps = (...all: readonly string[]): string =>
  `    steps:\n${all.map((step) => `      - ${step.replaceAll('\n', '\n        ')}\n`).join('')}`;

/** Steps of bash and other programs that write `$T` as the output or variable `v`. */
const WRITES: readonly ((file: string) => string)[] = [
  (file) => `run: echo "v=$T" >> "$${file}"`,
  (file) => `run: printf 'v=%s\\n' "\${T}" | tee -a $${file}`,
  (file) => `run: |\n  {\n    echo 'v<<EOF'\n    echo "$T"\n    echo EOF\n  } >> "$${file}"`,
  (file) => `run: |\n  echo "v<<EOF" >> $${file}\n  echo "$T" >> $${file}\n  echo EOF >> $${file}`,
  (file) => `run: |\n  cat <<EOF >> "$${file}"\n  v=$T\n  EOF`,
  (file) =>
    `run: |\n  x="\${T%%:*}"\n  y=$(echo "$x" | awk '{print $1}')\n  echo "v=$y" >> $${file}`,
  (file) => `run: |\n  if [ -n "$T" ]; then\n    echo "v=$T" >> $${file}\n  fi`,
  (file) => `run: |\n  echo "$T" | while read -r line; do\n    echo "v=$line"\n  done >> $${file}`,
  (file) => `shell: pwsh\nrun: |\n  "v=$env:T" | Out-File -FilePath $env:${file} -Append`,
  (file) => `shell: cmd\nrun: echo v=%T%>> %${file}%`,
];

/** Steps that write text of the event as the output `v` without a variable. */
const READS = [
  'run: echo "v=$(jq -r .issue.title "$GITHUB_EVENT_PATH")" >> $GITHUB_OUTPUT',
  'run: |\n  t=$(gh pr view 1 --json title --jq .title)\n  echo "v=$t" >> $GITHUB_OUTPUT',
  'run: echo "v=$GITHUB_HEAD_REF" >> $GITHUB_OUTPUT',
  "uses: actions/github-script@v7\nwith:\n  script: core.setOutput('v', context.payload.issue.title)",
  "uses: actions/github-script@v7\nwith:\n  script: |\n    const t = context.payload.pull_request?.head.ref;\n    core.setOutput('v', t);",
];

function writingStep(random: Random, file: string): string {
  if (file === 'GITHUB_OUTPUT' && random.below(3) === 0) return `id: w\n${random.pick(READS)}`;
  const write = random.pick(WRITES)(file);
  return `id: w\nenv:\n  T: \${{ ${random.pick(OUTSIDE)} }}\n${write}`;
}

/** A local file that runs an input, and the workflow that calls it. */
function calledFiles(random: Random): Files {
  const value = `\${{ ${random.pick(OUTSIDE)} }}`;
  const kind = random.pick(['inputs', 'secrets'] as const);
  const key = kind === 'inputs' ? 'with' : 'secrets';
  const call = (file: string, text: string, on = 'issues') =>
    `on: ${on}\npermissions: {}\njobs:\n  a:\n    uses: ./.github/workflows/${file}\n    ${key}:\n      Text: ${text}\n`;
  const on = `{workflow_call: {${kind}: {text: {required: true}}}}`;
  const runs = workflow(steps(`run: echo \${{ ${kind}.TEXT }}`), on);
  return random.pick<Files>([
    { '.github/workflows/a.yml': call('b.yml', value), '.github/workflows/b.yml': runs },
    {
      '.github/workflows/a.yml': call('b.yml', value),
      '.github/workflows/b.yml': call('c.yaml', `\${{ ${kind}.text }}`, on),
      '.github/workflows/c.yaml': runs,
    },
  ]);
}

/** A local file that returns text of the event, and the workflow that runs the returned text. */
function returningFiles(random: Random): Files {
  const output = 'outputs: {v: {value: "${{ jobs.a.outputs.v }}"}}';
  const job = `    outputs: {v: "\${{ steps.w.outputs.v }}"}\n${steps(writingStep(random, 'GITHUB_OUTPUT'))}`;
  const runs = steps('run: echo ${{ needs.a.outputs.v }}');
  const action = `name: a\nruns:\n  using: composite\n  steps:\n    - id: w\n      shell: bash\n      env: {T: "\${{ inputs.text }}"}\n      run: echo "v=$T" >> $GITHUB_OUTPUT\noutputs: {v: {value: "\${{ steps.w.outputs.v }}"}}\ninputs: {text: {}}\n`;
  return random.pick<Files>([
    {
      '.github/workflows/a.yml': `on: issues\npermissions: {}\njobs:\n  a:\n    uses: ./.github/workflows/b.yml\n  b:\n    needs: a\n    runs-on: ubuntu-24.04\n${runs}`,
      '.github/workflows/b.yml': workflow(job, `{workflow_call: {${output}}}`),
    },
    {
      '.github/workflows/a.yml': workflow(
        steps(
          `uses: ./tools/echo\nid: e\nwith: {text: "\${{ ${random.pick(OUTSIDE)} }}"}`,
          'run: echo ${{ steps.e.outputs.v }}',
        ),
      ),
      [`tools/echo/action.${random.pick(['yml', 'yaml'])}`]: action,
    },
  ]);
}

/** A value that leads to a script in the same file. */
function sameFile(random: Random): string {
  const value = `"\${{ ${random.pick(OUTSIDE)} }}"`;
  return random.pick([
    workflow(`    env: {T: ${value}}\n${steps('run: echo ${{ env.T }}')}`),
    workflow(`    strategy: {matrix: {v: [${value}]}}\n${steps('run: echo ${{ matrix.v }}')}`),
    workflow(`    defaults: {run: {shell: 'bash -c ${value} {0}'}}\n${steps('run: make')}`),
    workflow(steps(`shell: 'bash -c ${value} {0}'\nrun: make`)),
    workflow(
      `    outputs: {v: ${value}}\n${steps('run: make')}  b:\n    needs: a\n    runs-on: ubuntu-24.04\n${steps('run: echo ${{ needs.a.outputs.v }}')}`,
    ),
  ]);
}

/** Attacks with text from outsiders that reaches a script of a workflow by a detour. */
export const ATTACKS: readonly Attack[] = [
  {
    name: 'a reusable workflow runs an input or a secret that its caller fills with a title',
    rows: [],
    variant(random) {
      const files = calledFiles(random);
      return { what: JSON.stringify(files), run: () => hideSetting(files) };
    },
  },
  {
    name: 'a workflow runs an output of a local workflow or action that contains a title',
    rows: [],
    variant(random) {
      const files = returningFiles(random);
      return { what: JSON.stringify(files), run: () => hideSetting(files) };
    },
  },
  {
    name: 'a step runs the output of a step that writes a title',
    rows: [],
    variant(random) {
      const text = workflow(
        steps(writingStep(random, 'GITHUB_OUTPUT'), 'run: echo ${{ steps.W.outputs.v }}'),
      );
      return { what: text, run: () => hideSetting({ '.github/workflows/a.yml': text }) };
    },
  },
  {
    name: 'a step runs a variable that an earlier step fills with a title',
    rows: [],
    variant(random) {
      const on = 'pull_request';
      const text = workflow(steps(writingStep(random, 'GITHUB_ENV'), 'run: echo ${{ env.v }}'), on);
      return { what: text, run: () => hideSetting({ '.github/workflows/a.yml': text }) };
    },
  },
  {
    name: 'a title reaches a script through a variable, a matrix, an output or a shell',
    rows: [],
    variant(random) {
      const text = sameFile(random);
      return { what: text, run: () => hideSetting({ '.github/workflows/a.yml': text }) };
    },
  },
];
