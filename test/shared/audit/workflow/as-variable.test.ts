import { describe, expect, it } from '@jest/globals';
import { asVariable } from '../../../../shared/audit/workflow/as-variable.ts';
import { readWorkflow } from '../../../../shared/audit/workflow/read-workflow.ts';

function fileOf(
  text: string,
  path = '.github/workflows/ci.yml',
  kind: 'workflow' | 'action' | 'pre-commit' = 'workflow',
) {
  return readWorkflow({ path, text }, kind);
}

function edited(steps: string): string | undefined {
  const text = `jobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n${steps}`;
  const file = fileOf(text);
  const [placed] = file.expressions;
  if (placed?.expression?.kind !== 'context') return undefined;
  const edits = asVariable(placed, placed.expression, file);
  if (edits.length === 0) return undefined;
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((all, { span, text: by }) => all.slice(0, span.start) + by + all.slice(span.end), text)
    .slice(text.indexOf('      -'));
}

describe('asVariable', () => {
  it('adds `env` with the variable to a step that has no `env`', () => {
    expect(edited('      - run: echo ${{ github.event.issue.title }}\n')).toBe(
      '      - env:\n          GITHUB_EVENT_ISSUE_TITLE: ${{ github.event.issue.title }}\n        run: echo ${GITHUB_EVENT_ISSUE_TITLE}\n',
    );
  });

  it('adds a variable to an existing `env`', () => {
    expect(
      edited('      - env:\n          A: 1\n        run: echo ${{ github.event.issue.title }}\n'),
    ).toContain(
      '          GITHUB_EVENT_ISSUE_TITLE: ${{ github.event.issue.title }}\n          A: 1\n',
    );
  });

  it.each([
    ['github.head_ref', 'bash', '${GITHUB_HEAD_REF}'],
    ['github.sha', 'pwsh', '$env:GITHUB_SHA'],
    ['github.ref', 'cmd', '%GITHUB_REF%'],
    ["env['Name']", '/bin/bash', '${Name}'],
  ])(
    'replaces the context %s with a variable in the syntax of the shell %s',
    (context, shell, expected) => {
      const steps = `      - shell: ${shell}\n        run: echo \${{ ${context} }}\n`;
      expect(edited(steps)).toBe(`      - shell: ${shell}\n        run: echo ${expected}\n`);
    },
  );

  it('uses a variable that already exists', () => {
    expect(edited('      - run: echo ${{ env.Name }}\n')).toBe('      - run: echo ${Name}\n');
  });

  it.each([
    ['in single quotes', "      - run: echo '${{ github.event.issue.title }}'\n"],
    [
      'in another shell',
      '      - run: echo ${{ github.event.issue.title }}\n        shell: fish\n',
    ],
    [
      'in a quoted here-document',
      "      - run: |\n          cat <<'X'\n          ${{ github.event.issue.title }}\n          X\n",
    ],
  ])('does not change an expression %s', (_, steps) => {
    expect(edited(steps)).toBeUndefined();
  });
});
