import { describe, expect, it } from '@jest/globals';
import { imagesOf } from '../../../../shared/audit/workflow/images.ts';
import { readWorkflow } from '../../../../shared/audit/workflow/read-workflow.ts';

function fileOf(
  text: string,
  path = '.github/workflows/ci.yml',
  kind: 'workflow' | 'action' | 'pre-commit' = 'workflow',
) {
  return readWorkflow({ path, text }, kind);
}

function namesIn(container: string) {
  const text = `jobs:\n  a:\n    strategy:\n      matrix:\n        v: [x:1, x:2]\n        w: \${{ y }}\n    container: ${container}\n`;
  return [...imagesOf(fileOf(text))].map(({ name }) => name);
}

describe('imagesOf', () => {
  it.each([
    ['node:24', ['node:24']],
    ['{image: node}', ['node']],
    ['${{ matrix.v }}', ['x:1', 'x:2']],
    ['${{ matrix.w }}', [undefined]],
    ["${{ a && 'redis:7' || '' }}", ['redis:7']],
    ['node:${{ a }}', [undefined]],
    ['""', []],
  ])('for the container %s, returns the images %j', (container, expected) => {
    expect(namesIn(container)).toEqual(expected);
  });
});
