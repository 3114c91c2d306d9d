import { chmod, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { BUNDLE, REQUIRE } from './bundle.ts';

const FOLDER = 'conformance';

/**
 * Builds the client for Sigstore's conformance suite into `<outdir>/conformance/index.js`, with the npm packages that
 * it needs. The client is a test program, so it is not part of dist/.
 *
 * @returns The path to the program.
 */
export async function buildConformanceClient(root: string, outdir: string): Promise<string> {
  const folder = join(outdir, FOLDER);
  await rm(folder, { recursive: true, force: true });
  await build({
    ...BUNDLE,
    absWorkingDir: root,
    // The main function is a separate entry point, and therefore has its own file. A process loads this file only once,
    // even if it calls the function often.
    entryPoints: [
      { in: 'scripts/conformance-cli.ts', out: 'index' },
      { in: 'scripts/conformance-cli/run.ts', out: 'run' },
    ],
    outdir: folder,
    chunkNames: '[name]-[hash]',
    banner: { js: REQUIRE },
    write: true,
  });
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
  const program = join(folder, 'index.js');
  await chmod(program, 0o755);
  return program;
}
