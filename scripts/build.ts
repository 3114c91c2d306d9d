import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDist } from './build/build-dist.ts';

/** `npm run build [-- --outdir DIR]`: makes dist/ anew. */
const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { outdir: { type: 'string', default: 'dist' } } });
const built = await buildDist(root, resolve(root, values.outdir));
const kilobytes = Math.round(built.bytes / 1000);
console.log(`${values.outdir}: ${built.files} files, ${kilobytes} kB`);
