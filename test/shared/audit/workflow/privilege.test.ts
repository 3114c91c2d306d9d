import { describe, expect, it } from '@jest/globals';
import {
  excludesForks,
  isInternal,
  isPrivileged,
  runsPrivileged,
} from '../../../../shared/audit/workflow/privilege.ts';
import { readWorkflow } from '../../../../shared/audit/workflow/read-workflow.ts';

const read = (text: string, reached: readonly string[] = []) =>
  readWorkflow({ path: '.github/workflows/a.yml', text }, 'workflow', undefined, (origin) =>
    reached.includes(origin),
  );

describe('isPrivileged and runsPrivileged', () => {
  it.each([
    ['on: pull_request_target', true],
    ['on: [push, issue_comment]', true],
    ['on: {workflow_run: {}}', true],
    ['on: pull_request', false],
  ])('for %s, return %s', (text, expected) => {
    expect([isPrivileged(read(text)), runsPrivileged(read(text))]).toEqual([expected, expected]);
  });

  it('differ for a workflow that a privileged workflow calls', () => {
    const file = read('on: workflow_call', ['.github/workflows/a.yml privileged']);
    expect([isPrivileged(file), runsPrivileged(file)]).toEqual([false, true]);
  });
});

describe('isInternal', () => {
  it.each([
    ['.github/actions/a/action.yml', '.github/actions/a/action.yml called', true],
    ['.github/actions/a/action.yaml', '.github/actions/a/action.yml called', true],
    ['.github/actions/a/action.yml', '.github/actions/b/action.yml called', false],
    ['a/action.yml', 'a/action.yml called', false],
  ])('for %s, if %s, returns %s', (path, reached, expected) => {
    const text = 'runs: {steps: []}\n';
    const file = readWorkflow({ path, text }, 'action', undefined, (origin) => origin === reached);
    expect(isInternal(file)).toBe(expected);
  });
});

describe('excludesForks', () => {
  const PULL = 'github.event.pull_request';

  function excludes(condition: string, events = 'pull_request_target'): boolean {
    const file = read(
      `on: ${events}\njobs:\n  a:\n    if: ${JSON.stringify(condition)}\n    steps: [{run: a}]\n`,
    );
    const [step] = file.steps;
    return step !== undefined && excludesForks(file, step);
  }

  it.each([
    `${PULL}.head.repo.full_name == github.repository`,
    `success() && (${PULL}.head.repo.full_name == github.repository && always())`,
    `\${{ !${PULL}.head.repo.fork }}`,
    `${PULL}.head.repo.fork == false`,
    `${PULL}.head.repo.full_name == 'octo-org/app'`,
    "github.event.workflow_run.event == 'push'",
    "github.event_name == 'pull_request'",
  ])('returns true for the condition %s', (condition) => {
    expect(excludes(condition)).toBe(true);
  });

  it.each([
    `${PULL}.head.repo.full_name != github.repository`,
    `${PULL}.head.repo.full_name == github.repository || always()`,
    `${PULL}.head.repo.full_name == github.head_ref`,
    `${PULL}.head.repo.full_name == ''`,
    `${PULL}.head.repo.full_name == null`,
    `${PULL}.head.repo.full_name == '0'`,
    `${PULL}.base.head.repo.fork == false`,
    `!${PULL}.head.repo.fork == false`,
    `\${{ ${PULL}.head.repo.full_name == github.repository }} && true`,
    `!(${PULL}.head.repo.fork && false)`,
    `${PULL}.head.repo.fork`,
    `${PULL}.head.repo.fork == true`,
    `(${PULL}.head.repo.fork == false) == false`,
    `contains(${PULL}.head.repo.fork == false, false)`,
    `${PULL}.head.repo.fork == false && \${{ always() }}`,
    "github.event.workflow_run.event == 'pull_request'",
    "github.event_name == 'Pull_Request_Target'",
    "github.actor == 'dependabot[bot]'",
    `contains(${PULL}.labels.*.name, 'safe')`,
  ])('returns false for the condition %s', (condition) => {
    expect(excludes(condition)).toBe(false);
  });

  const RUN = 'github.event.workflow_run';

  it.each([
    [`!${PULL}.head.repo.fork`, 'pull_request_target', true],
    [`!${PULL}.head.repo.fork`, '[push, pull_request_target]', true],
    [`!${PULL}.head.repo.fork`, 'issue_comment', false],
    [`${PULL}.head.repo.fork == false`, 'issue_comment', false],
    [`!${PULL}.head.repo.fork`, 'workflow_run', false],
    [`!${PULL}.head.repo.fork`, 'workflow_call', false],
    [`!${PULL}.head.repo.fork`, '[issue_comment, pull_request_target]', false],
    [`!${PULL}.head.repo.fork`, '[pull_request_target, workflow_call]', false],
    [`!${RUN}.head_repository.fork`, 'workflow_run', true],
    [`${RUN}.head_repository.fork == false`, 'workflow_run', true],
    [`!${RUN}.head_repository.fork`, 'pull_request_target', false],
    [`!${RUN}.head_repository.fork`, '[pull_request_target, workflow_run]', false],
    [`${RUN}.head_repository.full_name == github.repository`, 'issue_comment', true],
    [`${PULL}.head.repo.full_name == github.repository`, 'issue_comment', true],
  ])('reads the condition %s for the event %s', (condition, events, expected) => {
    expect(excludes(`\${{ ${condition} }}`, events)).toBe(expected);
  });

  it('reads the condition of the step itself, but not of other steps', () => {
    const condition = `${PULL}.head.repo.fork == false`;
    const file = read(
      `on: pull_request_target\njobs:\n  a:\n    steps: [{run: a, if: "${condition}"}, {run: b}]\n`,
    );
    expect(file.steps.map((step) => excludesForks(file, step))).toEqual([true, false]);
  });
});
