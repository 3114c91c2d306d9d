import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const WORKFLOW = `jobs:
  a:
    container: node:22
    services:
      cache:
        image: redis:7.2@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
      none:
        image: \${{ matrix.image }}
    steps:
      - uses: docker://ghcr.io/o/tool:v1
      - uses: docker://\${{ matrix.image }}
  b:
    container:
      image: node:22
  c:
    container: ''
`;

describe('the images in workflows and actions', () => {
  it('include the images of jobs, services and steps, with their lines', () => {
    const { packages, problems } = inventoryOfFiles({ '.github/workflows/ci.yml': WORKFLOW });
    // GitHub does not evaluate expressions in this field.
    expect(problems).toMatchObject([{ code: 'unread-line' }]);
    expect(
      packages.map((one) => [one.name, one.scope, one.locations.map(({ line }) => line)]),
    ).toEqual([
      ['node', 'development', [3, 14]],
      ['ghcr.io/o/tool', 'development', [10]],
      ['redis', 'development', [6]],
    ]);
  });

  it.each([
    ['docker://alpine:3.19', ['alpine']],
    ['Dockerfile', []],
  ])('in an action with the image %s consist of %j', (image, names) => {
    const text = `runs:\n  using: docker\n  image: ${image}\n`;
    const { packages } = inventoryOfFiles({ 'action.yml': text });
    expect(packages.map(({ name }) => name)).toEqual(names);
  });
});
