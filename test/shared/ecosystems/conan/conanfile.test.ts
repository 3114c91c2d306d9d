import { expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const FILE = `# about
[requires]
fmt/10.2.1  # formatting
boost/[>=1.80 <2]
[tool_requires]
cmake/3.28.1
[options]
fmt/*:shared=True
`;

it('the inventory lists the pinned packages in conanfile.txt with their scopes', () => {
  const { packages, problems } = inventoryOfFiles({ 'conanfile.txt': FILE });
  expect(packages.map((p) => [p.purl, p.scope, p.isDirect, p.locations[0]?.line])).toEqual([
    ['pkg:conan/cmake@3.28.1', 'development', true, 6],
    ['pkg:conan/fmt@10.2.1', 'runtime', true, 3],
  ]);
  expect(problems).toMatchObject([{ code: 'unlocked' }]);
});

it.each(['this is no conanfile', 'fmt/10.2.1', '[requirs]', '[requirs]\nfmt/10.2.1'])(
  'conanfile.txt with the content %j is rejected',
  (text) => {
    const { packages, problems } = inventoryOfFiles({ 'conanfile.txt': text });
    expect(packages).toEqual([]);
    expect(problems[0]).toMatchObject({ code: 'unread-line', path: 'conanfile.txt', line: 1 });
  },
);
