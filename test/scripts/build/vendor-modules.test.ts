import { describe, expect, it } from '@jest/globals';
import { vendorFile, vendorModules } from '../../../scripts/build/vendor-modules.ts';

const packages = new Map([
  ['sigstore-core', '@sigstore/core'],
  ['sigstore-verify', '@sigstore/verify'],
  ['semver', 'semver'],
  ['actions-core', '@actions/core'],
]);

function programs(...outputs: string[]): string[] {
  return vendorModules(outputs, packages).map((module) => module.program);
}

describe('vendorFile', () => {
  it.each([
    ['semver', 'semver'],
    ['@actions/core', 'actions-core'],
    ['semver/functions/satisfies.js', 'semver-functions-satisfies'],
  ])('for the module %s, returns the file name %s', (source, want) => {
    expect(vendorFile(source)).toBe(want);
  });
});

describe('vendorModules', () => {
  it.each([
    ['import { b, a as c } from "../vendor/semver.js";', 'export { a, b } from "semver";\n'],
    ['import x from "../vendor/semver.js";', 'export { default } from "semver";\n'],
    ['import x, { a } from "../vendor/semver.js";', 'export { a, default } from "semver";\n'],
    ['import {\n  a,\n  b\n} from "../vendor/semver.js";', 'export { a, b } from "semver";\n'],
    ['export { a as z } from "../vendor/semver.js";', 'export { a } from "semver";\n'],
    [
      'f() {\n  const { a, b: c } = await import("../vendor/semver.js");',
      'export { a, b } from "semver";\n',
    ],
  ])('for the import %j, generates a module with the imported names', (output, want) => {
    expect(programs(output)).toEqual([want]);
  });

  it('collects the names from all files, and sorts the packages and the names', () => {
    const found = programs(
      'import { z } from "../vendor/semver.js";',
      'import { a } from "../vendor/semver.js";\nimport { info } from "../vendor/actions-core.js";',
    );
    expect(found).toEqual([
      'export { info } from "@actions/core";\n',
      'export { a, z } from "semver";\n',
    ]);
  });

  it('puts the verification packages into one file', () => {
    const output = 'import { a } from "../vendor/sigstore-core.js";';
    const other = 'import { b } from "../vendor/sigstore-verify.js";';
    expect(vendorModules([output, other], packages)).toEqual([
      {
        file: 'sigstore',
        program: 'export { a } from "@sigstore/core";\nexport { b } from "@sigstore/verify";\n',
      },
    ]);
    const same = 'import { a } from "../vendor/sigstore-verify.js";';
    expect(() => programs(output, same)).toThrow('export the same name');
  });

  it.each([
    'import * as semver from "../vendor/semver.js";',
    'const semver = await import("../vendor/semver.js");',
  ])('rejects %j, because the used exports are unknown', (output) => {
    expect(() => programs(output)).toThrow('import only the names that you need');
  });
});
