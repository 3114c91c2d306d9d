import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeExecutable } from './package/write-executable.ts';
import { writePackage } from './package/write-package.ts';

/**
 * `npm run package` builds dist/ and packs the command line as an npm package in build/package. `npm run
 * package:executable` builds it as a single executable in build/executable. `--outdir DIR` sets another folder.
 */
const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const { values } = parseArgs({
  options: { outdir: { type: 'string' }, executable: { type: 'boolean', default: false } },
});
const outdir = resolve(
  root,
  values.outdir ?? `build/${values.executable ? 'executable' : 'package'}`,
);
if (values.executable) {
  const { program, archive, programBytes, archiveBytes } = await writeExecutable(
    root,
    dist,
    outdir,
  );
  console.log(`${program}: ${Math.round(programBytes / 1_000_000)} MB`);
  console.log(`${archive}: ${Math.round(archiveBytes / 1_000_000)} MB`);
} else {
  const { path, files, bytes } = await writePackage(root, dist, outdir);
  console.log(`${path}: ${files} files, ${Math.round(bytes / 1000)} kB`);
}
