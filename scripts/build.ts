import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildConformanceClient } from './build/build-conformance-client.ts';
import { buildDist } from './build/build-dist.ts';

/**
 * `npm run build` rebuilds dist/. `npm run build -- conformance-client` builds the client for Sigstore's conformance
 * suite in build/. `--outdir DIR` sets another output folder.
 */
const root = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  options: { outdir: { type: 'string' } },
  allowPositionals: true,
});
const [target = 'dist', ...more] = positionals;

if (more.length > 0 || !['dist', 'conformance-client'].includes(target)) {
  console.error(
    `Cannot build '${positionals.join(' ')}'. Fix: specify either no argument or conformance-client.`,
  );
  process.exitCode = 2;
} else if (target === 'dist') {
  const outdir = values.outdir ?? 'dist';
  const built = await buildDist(root, resolve(root, outdir));
  console.log(`${outdir}: ${built.files} files, ${Math.round(built.bytes / 1000)} kB`);
} else {
  console.log(await buildConformanceClient(root, resolve(root, values.outdir ?? 'build')));
}
