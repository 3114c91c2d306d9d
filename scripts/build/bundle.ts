import type { BuildOptions } from 'esbuild';

/** What all builds share. Not minified: a reviewer reads dist/. */
export const BUNDLE = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  charset: 'utf8',
  // Their texts are in licenses.txt, whole.
  legalComments: 'none',
  metafile: true,
  write: false,
  logLevel: 'warning',
  // Packages that other packages use when they are there. They are looked for at run time only.
  external: ['encoding', 'iconv-lite'],
} satisfies BuildOptions;

/** CommonJS packages call `require`, which an ES module lacks. The name is one that no package has. */
export const REQUIRE = `import { createRequire as assayCreateRequire } from 'node:module';
const require = assayCreateRequire(import.meta.url);`;
