import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, packageNamed } from '../../support/inventory.ts';

const WORKFLOW = `jobs:
  build:
    steps:
      - uses: actions/checkout@v4
      - uses: "github/codeql-action/init@0123456789abcdef0123456789abcdef01234567" # v3
      - uses: ./local
      - uses: docker://alpine:3.19
      - run: 'echo uses: not/this@v1'
      - uses: actions/checkout@v4
  call:
    uses: o/r/.github/workflows/w.yml@main
`;

describe('the GitHub Actions format', () => {
  const path = '.github/workflows/ci.yml';
  const inventory = inventoryOfFiles({ [path]: WORKFLOW });

  it('lists the actions and reusable workflows from other repositories that steps and jobs use', () => {
    expect(inventory.packages.map(({ purl }) => purl)).toEqual([
      'pkg:docker/alpine@3.19',
      'pkg:githubactions/actions/checkout@v4',
      'pkg:githubactions/github/codeql-action@0123456789abcdef0123456789abcdef01234567#init',
      'pkg:githubactions/o/r@main#.github/workflows/w.yml',
    ]);
  });

  it('lists every line that uses an action', () => {
    expect(packageNamed(inventory, 'actions/checkout')).toMatchObject({
      ecosystem: 'GitHub Actions',
      scope: 'development',
      locations: [
        { path, line: 4 },
        { path, line: 9 },
      ],
    });
  });

  it('ignores spaces around a name, and reports spaces within it', () => {
    const text = (uses: string) => `jobs: {a: {steps: [{uses: "${uses}"}]}}\n`;
    const { packages } = inventoryOfFiles({ [path]: text(' a/b@v1.0.0\t') });
    expect(packages.map(({ purl }) => purl)).toEqual(['pkg:githubactions/a/b@v1.0.0']);
    expect(inventoryOfFiles({ [path]: text('a/b @v1') })).toMatchObject({
      packages: [],
      problems: [{ path }],
    });
  });

  it('lists the line of a step in flow style', () => {
    const text =
      'jobs:\n  a:\n    steps:\n      - { uses: a/b@v1, with: { x: y } }\n      - {uses: c/d@v1}\n';
    const { packages } = inventoryOfFiles({ [path]: text });
    expect(packages.map(({ locations }) => locations[0]?.line)).toEqual([4, 5]);
  });

  it.each([
    'jobs:\n  a:\n    steps:\n      - parallel:\n          - uses: a/b@v1\n',
    'jobs: {a: {steps: [{parallel: [{parallel: [{uses: a/b@v1}]}]}]}}',
    'runs: {using: composite, steps: [{new: {uses: a/b@v1, with: {uses: c/d@v1}}}]}',
  ])('lists the actions in a group of steps: %j', (text) => {
    expect(inventoryOfFiles({ [path]: text })).toMatchObject({
      packages: [{ name: 'a/b' }],
      problems: [],
    });
  });

  it('reads groups that aliases repeat', () => {
    const groups = Array.from(
      { length: 40 },
      (_, at) => `x${at + 1}: &s${at + 1} [{parallel: *s${at}}, {parallel: *s${at}}]\n`,
    );
    const text = `x0: &s0 [{uses: a/b@v1}]\n${groups.join('')}jobs: {a: {steps: *s40}}\n`;
    expect(inventoryOfFiles({ [path]: text }).packages).toMatchObject([{ name: 'a/b' }]);
  });

  it('lists the actions that a composite action uses', () => {
    const text = 'runs:\n  using: composite\n  steps:\n    - uses: a/b@v1\n';
    expect(inventoryOfFiles({ 'x/action.yml': text }).packages).toMatchObject([{ name: 'a/b' }]);
  });

  it.each(['', '# nothing yet\n', 'jobs: {}\n', 'name: x\n'])(
    'accepts a file without actions or images: %j',
    (text) => {
      expect(inventoryOfFiles({ [path]: text })).toMatchObject({ packages: [], problems: [] });
    },
  );

  it.each([
    'this is not a workflow',
    '- a',
    'jobs: []',
    'jobs:\n  a: x',
    'jobs:\n  a:\n    steps: x',
    'jobs:\n  a:\n    steps: [x]',
    'jobs:\n  a:\n    steps:\n      - uses: 1',
    'jobs:\n  a:\n    steps:\n      - uses: actions/checkout',
    'jobs:\n  a:\n    steps:\n      - uses: ${{ matrix.action }}',
    'jobs:\n  a:\n    steps:\n      - uses: docker://${{ matrix.image }}',
    'jobs:\n  a:\n    steps:\n      - uses: https://github.com/a/b@v1',
    'runs: x',
  ])('reports a problem for a file that GitHub rejects: %j', (text) => {
    const { packages, problems } = inventoryOfFiles({ [path]: text });
    expect(packages).toEqual([]);
    expect(problems).toMatchObject([{ path }]);
  });

  it.each([
    ['node_modules/a/action.yml', 0],
    ['app_node_modules/a/action.yml', 1],
    ['x/node_modules/a/action.yml', 0],
  ])('skips files in node_modules folders: the file %s yields %d packages', (file, count) => {
    const text = 'runs:\n  steps:\n    - uses: a/b@v1\n';
    expect(inventoryOfFiles({ [file]: text }).packages).toHaveLength(count);
  });
});
