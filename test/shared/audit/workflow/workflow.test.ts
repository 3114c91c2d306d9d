import { describe, expect, it } from '@jest/globals';
import { workflowArea } from '../../../../shared/audit/workflow/workflow.ts';
import { auditFacts } from '../../../support/audit.ts';

describe('workflowArea', () => {
  it.each([
    ['.github/workflows/ci.yml', true],
    ['sub/.github/workflows/ci.yaml', true],
    ['action.yml', true],
    ['.pre-commit-config.yaml', true],
    ['.github/ci.yml', false],
    ['my-action.yml', false],
  ])('for the path %s, reads the file: %s', (path, expected) => {
    expect(workflowArea.reads({ path, text: '' })).toBe(expected);
  });

  it('reports an unreadable file, but checks all other files', () => {
    const broken = { path: '.github/workflows/a.yml', text: 'on: [push\n' };
    const good = {
      path: '.github/workflows/b.yml',
      text: 'on: push\njobs:\n  a:\n    steps: [{run: a}]\n',
    };
    const { problems, subjects } = workflowArea.check([broken, good], auditFacts());
    expect(problems).toMatchObject([{ code: 'malformed', place: { path: broken.path } }]);
    expect(subjects).toEqual({ workflows: 1, jobs: 1, steps: 1 });
  });

  const INPUT = 'runs: {using: composite, steps: [{run: "echo ${{ inputs.a }}", shell: bash}]}\n';
  const WRITE =
    'runs: {using: composite, steps: [{run: "echo A=$(cat f) >> $GITHUB_ENV", shell: bash}]}\n';
  const CHECKOUT = '{uses: actions/checkout@v4, with: {ref: "${{ github.head_ref }}"}}';
  const FORK = 'github.event.pull_request.head.repo.fork';
  const BOT = `if: "github.actor == 'dependabot[bot]'"`;
  const CACHE = '{uses: actions/setup-go@v5, with: {cache: true}}';
  const RESULT =
    '{id: s, uses: actions/github-script@v7, with: {script: "return context.payload.issue.title"}}';
  const use = (script: string) => `{uses: actions/github-script@v7, with: {script: "${script}"}}`;
  const TOKEN = 'uses: actions/create-github-app-token@v2';

  it.each([
    ['an input of an action that nobody calls', '', INPUT, 'template-injection', 'high'],
    [
      'an input that callers choose',
      'on: push; {uses: ./.github/x}',
      INPUT,
      'template-injection',
      'medium',
    ],
    [
      'an input with a branch name',
      `on: push; {uses: ./.github/x, with: {a: "\${{ github.head_ref }}"}}`,
      INPUT,
      'template-injection',
      'high',
    ],
    ['a variable in an action that nobody calls', '', WRITE, 'environment-file', 'high'],
    [
      'a variable in an action for writers',
      'on: push; {uses: ./.github/x}',
      WRITE,
      'environment-file',
      'medium',
    ],
    [
      'a variable in an action for outsiders',
      'on: workflow_run; {uses: ./.github/x}',
      WRITE,
      'environment-file',
      'high',
    ],
    [
      'a checkout before a build',
      `on: pull_request_target; ${CHECKOUT}, {run: make}`,
      '',
      'untrusted-checkout',
      'critical',
    ],
    [
      'a checkout before commands of git',
      `on: pull_request_target; ${CHECKOUT}, {run: 'echo "$(git log | wc -l)"'}`,
      '',
      'untrusted-checkout',
      'high',
    ],
    [
      'a checkout before a hidden build',
      `on: pull_request_target; ${CHECKOUT}, {run: 'echo "$(git log | ./a)"'}`,
      '',
      'untrusted-checkout',
      'critical',
    ],
    [
      'a checkout without forks',
      `on: pull_request_target; ${CHECKOUT.replace('{', `{if: "!${FORK}", `)}, {run: make}`,
      '',
      'untrusted-checkout',
      'low',
    ],
    [
      'a checkout with a condition that is always true',
      `on: issue_comment; ${CHECKOUT.replace('{', `{if: "!${FORK}", `)}, {run: make}`,
      '',
      'untrusted-checkout',
      'critical',
    ],
    ...[
      ['bisect run ./a', 'critical'],
      ['submodule --quiet foreach ./a', 'critical'],
      ['rebase main --exec ./a', 'critical'],
      ['rebase -ix ./a main', 'critical'],
      ['-c alias.x=!./a x', 'critical'],
      ["-c 'alias.x=!./a' x", 'critical'],
      ['clean -fdx', 'high'],
      ['rebase --autosquash main', 'high'],
      ['bisect start', 'high'],
    ].map(([command = '', expected = '']) => [
      `a checkout before git ${command}`,
      `on: pull_request_target; ${CHECKOUT}, {run: ${JSON.stringify(`git ${command}`)}}`,
      '',
      'untrusted-checkout',
      expected,
    ]),
    [
      'a checkout after a check of the team',
      `on: issue_comment; {uses: octo-org/actions-team-membership@v1}, ${CHECKOUT}, {run: make}`,
      '',
      'untrusted-checkout',
      'medium',
    ],
    [
      'a checkout after a script about permissions',
      `on: issue_comment; {run: chmod a/permission}, ${CHECKOUT}, {run: make}`,
      '',
      'untrusted-checkout',
      'critical',
    ],
    [
      'a trigger for labels',
      'on: pull_request_target; {uses: actions/labeler@v5}, {uses: octo-org/add-comment@v1}',
      '',
      'trigger-dangerous',
      'low',
    ],
    [
      'a trigger for a script',
      'on: pull_request_target; {uses: actions/labeler@v5}, {run: make}',
      '',
      'trigger-dangerous',
      'medium',
    ],
    [
      'a result in JavaScript',
      `on: issues; ${RESULT}, ${use('const a = ${{ steps.s.outputs.result }}')}`,
      '',
      'template-injection',
      'low',
    ],
    [
      'a result in a string',
      `on: issues; ${RESULT}, ${use("const a = '${{ steps.s.outputs.result }}'")}`,
      '',
      'template-injection',
      'high',
    ],
    [
      'a result after text in a string',
      `on: issues; ${RESULT}, ${use("print('a = ${{ steps.s.outputs.result }}')")}`,
      '',
      'template-injection',
      'high',
    ],
    [
      'a result in a shell',
      `on: issues; ${RESULT}, {run: "a=(\${{ steps.s.outputs.result }})"}`,
      '',
      'template-injection',
      'high',
    ],
    [
      'a result that is not JSON',
      `on: issues; ${RESULT.replace('with: {', 'with: {result-encoding: string, ')}, ${use('const a = ${{ steps.s.outputs.result }}')}`,
      '',
      'template-injection',
      'high',
    ],
    [
      'a bot in a privileged workflow',
      `on: pull_request_target; {run: a, ${BOT}}`,
      '',
      'bot-condition',
      'high',
    ],
    [
      'a bot in an unprivileged workflow',
      `on: pull_request; {run: a, ${BOT}}`,
      '',
      'bot-condition',
      'medium',
    ],
    [
      'a cache of a job that publishes',
      `on: push; ${CACHE}, {run: npm publish}`,
      '',
      'cache-poisoning',
      'high',
    ],
    [
      'a cache of a job that can write to the repository',
      `on: push\npermissions: {contents: write}; ${CACHE}`,
      '',
      'cache-poisoning',
      'low',
    ],
    [
      'a cache of a release',
      `on: release\npermissions: {contents: write}; ${CACHE}`,
      '',
      'cache-poisoning',
      'high',
    ],
    ['a token for one repository', `on: push; {${TOKEN}}`, '', 'app-token-broad', 'medium'],
    [
      'a token for all repositories',
      `on: push; {${TOKEN}, with: {owner: a, permission-issues: read}}`,
      '',
      'app-token-broad',
      'high',
    ],
  ])('reports %s', (_, workflow, action, rule, expected) => {
    const [head = '', steps = ''] = workflow.split('; ');
    const files = [
      { path: '.github/workflows/a.yml', text: `${head}\njobs:\n  a:\n    steps: [${steps}]\n` },
      { path: '.github/x/action.yml', text: action },
    ].filter(({ path, text }) => (path.endsWith('action.yml') ? text : workflow) !== '');
    const { hits, problems } = workflowArea.check(files, auditFacts());
    const found = hits.filter((hit) => hit.rule.id === `workflow/${rule}`);
    expect(problems).toEqual([]);
    expect(found.map((hit) => hit.hit.severity ?? hit.rule.severity)).toEqual([expected]);
  });

  it('reports an unreadable expression, but checks the rest of the file', () => {
    const path = '.github/workflows/a.yml';
    const text = 'on: push\njobs:\n  a:\n    steps: [{run: "${{ a b }}"}]\n';
    const { problems, subjects } = workflowArea.check([{ path, text }], auditFacts());
    expect(problems).toMatchObject([{ code: 'malformed', place: { path, line: 4 } }]);
    expect(subjects).toEqual({ workflows: 1, jobs: 1, steps: 1 });
  });
});
