import { expect, it } from '@jest/globals';
import { withoutUnusedImports } from '../../../scripts/build/unused-imports.ts';

it('withoutUnusedImports removes imports without names, unless they import a program', () => {
  const used =
    'import {\n  a\n} from "./chunk-ABCDEFG2.js";\nimport "../chunks/cli-ABCDEFG2.js";\n';
  const output = `import "./chunk-HIJKLMN3.js";\n${used}import "./chunk-OPQRSTU4.js";\n\na();\n`;
  expect(withoutUnusedImports(output)).toBe(`${used}\na();\n`);
});
