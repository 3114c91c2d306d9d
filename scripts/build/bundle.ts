import type { BuildOptions } from 'esbuild';

/** Options that all builds share. The output is not minified, because reviewers read dist/. */
export const BUNDLE = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  charset: 'utf8',
  // License comments are omitted, because licenses.txt contains the complete licenses.
  legalComments: 'none',
  metafile: true,
  write: false,
  logLevel: 'warning',
  // Optional packages that other packages use if they are installed. They are resolved only at run time.
  external: ['encoding', 'iconv-lite'],
} satisfies BuildOptions;

/**
 * Defines `require` for CommonJS packages, because ES modules do not have it. The imported function is renamed to a
 * name that no package uses.
 */
export const REQUIRE = `import { createRequire as assayCreateRequire } from 'node:module';
const require = assayCreateRequire(import.meta.url);`;
