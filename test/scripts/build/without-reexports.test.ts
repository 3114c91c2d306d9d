import { expect, it } from '@jest/globals';
import { withoutReexports } from '../../../scripts/build/without-reexports.ts';

const SHARED = {
  path: '/dist/chunks/chunk-ABCDEFG2.js',
  code: 'function a() {}\nexport { a, a as b };\n',
};

const reexport = (names: string, exported = names) =>
  `import {\n  ${names}\n} from "./chunk-ABCDEFG2.js";\nexport {\n  ${exported}\n};\n`;

it('withoutReexports removes files that only export names from a shared file, and redirects their imports', () => {
  const first = 'await import("./a-HIJKLMN3.js");\n';
  const second = 'import("../chunks/a-HIJKLMN3.js");\n';
  const outputs = withoutReexports([
    SHARED,
    { path: '/dist/chunks/a-HIJKLMN3.js', code: reexport('a') },
    { path: '/dist/chunks/main-HIJKLMN3.js', code: first },
    { path: '/dist/scan/index.js', code: second },
  ]);
  expect(outputs).toEqual([
    SHARED,
    { path: '/dist/chunks/main-HIJKLMN3.js', code: 'await import("./chunk-ABCDEFG2.js");\n' },
    { path: '/dist/scan/index.js', code: 'import("../chunks/chunk-ABCDEFG2.js");\n' },
  ]);
});

it.each([
  ['renames a name', reexport('a as c', 'c')],
  ['exports a subset of the imported names', reexport('a,\n  b', 'a')],
  ['contains code', `${reexport('a')}a();\n`],
])('withoutReexports keeps a file that %s', (_, code) => {
  const outputs = [SHARED, { path: '/dist/chunks/a-HIJKLMN3.js', code }];
  expect(withoutReexports(outputs)).toEqual(outputs);
});
