import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { BUNDLE, REQUIRE } from '../build/bundle.ts';

/** URL of the command line in the executable. It is not a file URL, because the executable contains all code. */
const PROGRAM_URL = 'file:///dist/cli/index.js';

/** Matches the reference from a file in dist/ to its worker. */
const WORKER_URL = /new URL\("(\.\.\/workers\/[a-z0-9-]+\.js)", import\.meta\.url\)/g;

/** Node module that every worker thread imports to send its replies. Worker processes do not import it. */
const THREADS = 'worker_threads';

/**
 * Bundles the command line in `dist` into one CommonJS module, the only format that Node embeds in an executable. A
 * worker thread gets its code from a `data:` URL. A worker process runs the executable again, with the path of the
 * worker as its first argument.
 *
 * @throws {Error} if code depends on its own location, because the executable does not contain files.
 */
export async function bundleExecutable(dist: string): Promise<string> {
  const workers = (await readdir(join(dist, 'workers'))).sort();
  return await bundle({
    absWorkingDir: dist,
    stdin: { contents: startProgram(workers), resolveDir: dist },
    format: 'cjs',
    define: { 'import.meta.url': JSON.stringify(PROGRAM_URL) },
    plugins: [embeddedWorkers(dist)],
  });
}

/**
 * Returns the source with `data:` URLs for the worker threads. The URLs of worker processes remain.
 *
 * @param threads The programs of the workers by their relative paths.
 */
export function embedThreads(source: string, threads: ReadonlyMap<string, string>): string {
  return source.replace(WORKER_URL, (reference, path: string) => {
    const program = threads.get(path);
    if (program === undefined) return reference;
    const data = Buffer.from(program).toString('base64');
    return `new URL("data:text/javascript;base64,${data}")`;
  });
}

/**
 * Returns the code that starts the program. It starts a worker if the parent process requests one. Otherwise, it starts
 * the command line.
 */
function startProgram(workers: readonly string[]): string {
  const branches = workers.map((name) => {
    const { pathname } = new URL(`../workers/${name}`, PROGRAM_URL);
    return `if (process.send && process.argv[2] === '${pathname}') import('./workers/${name}');\n`;
  });
  return `${branches.join('else ')}else import('./cli/index.js');\n`;
}

function embeddedWorkers(dist: string): Plugin {
  return {
    name: 'embedded-workers',
    setup({ onLoad }) {
      onLoad({ filter: /\.js$/ }, async ({ path }) => {
        // Without this line, `require` would be the executable's own function, which loads only Node modules.
        const source = (await readFile(path, 'utf8')).replace(REQUIRE, '');
        const found = [...source.matchAll(WORKER_URL)].map(([, worker = '']) => worker);
        const programs = await Promise.all(
          found.map(async (worker) => [worker, await workerProgram(dist, worker)] as const),
        );
        const threads = programs.filter(([, program]) => program.includes(THREADS));
        return { contents: embedThreads(source, new Map(threads)) };
      });
    },
  };
}

async function workerProgram(dist: string, worker: string): Promise<string> {
  const program = await bundle({
    absWorkingDir: dist,
    entryPoints: [join('workers', basename(worker))],
  });
  const isThread = program.includes(THREADS);
  if (isThread && program.includes('import.meta')) {
    throw new Error(`${worker} uses paths relative to its own location, so it cannot be bundled`);
  }
  return program;
}

async function bundle(options: BuildOptions): Promise<string> {
  const { outputFiles, warnings } = await build({
    ...BUNDLE,
    splitting: false,
    logLevel: 'silent',
    ...options,
    write: false,
  });
  const [file] = outputFiles;
  if (warnings[0] !== undefined) throw new Error(warnings[0].text);
  if (file === undefined || outputFiles.length > 1)
    throw new Error('the bundle is not a single file');
  return file.text;
}
