import type { BuildOptions } from 'esbuild';

/** Options shared by all builds. The output is not minified, because reviewers read dist/. */
export const BUNDLE = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  charset: 'utf8',
  // Their full texts are in licenses.txt.
  legalComments: 'none',
  metafile: true,
  write: false,
  logLevel: 'warning',
  // Optional packages that other packages use if they are installed. They are resolved at run time only.
  external: ['encoding', 'iconv-lite'],
} satisfies BuildOptions;

/** CommonJS packages call `require`, which an ES module lacks. No package uses this name. */
export const REQUIRE = `import { createRequire as assayCreateRequire } from 'node:module';
const require = assayCreateRequire(import.meta.url);`;
