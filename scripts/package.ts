import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writePackage } from './package/write-package.ts';

/**
 * `npm run package` builds dist/ and packs the command line as an npm package in build/package. `--outdir DIR` selects
 * a different folder.
 */
const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { outdir: { type: 'string' } } });
const outdir = resolve(root, values.outdir ?? 'build/package');
const { path, files, bytes } = await writePackage(root, join(root, 'dist'), outdir);
console.log(`${path}: ${files} files, ${Math.round(bytes / 1000)} kB`);
