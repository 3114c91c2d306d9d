import { execFile } from 'node:child_process';
import { chmod, copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { inject } from 'postject';
import { bundleExecutable } from './bundle-executable.ts';
import { writeTar } from './write-tar.ts';

/** Platform of the executable. npm must provide the pinned version of Node for it. */
const PLATFORM = 'linux-x64';

/**
 * Name of the resource, as Node specifies it. `FUSE` is the marker in the Node binary that changes when a resource is
 * embedded.
 *
 * @see https://nodejs.org/docs/latest-v24.x/api/single-executable-applications.html
 */
const RESOURCE = 'NODE_SEA_BLOB';
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

/**
 * Names of the files that the build writes. They are relative, because the resource contains the path to the program.
 * With absolute paths, the same files would not produce the same bytes in every folder.
 */
const PROGRAM = 'assay.cjs';
const CONFIG = 'sea-config.json';
const BLOB = 'assay.blob';

const NAME = 'assay';

/** The files that were written. */
export interface WrittenExecutable {
  /** Path to the executable. */
  readonly program: string;
  /** Path to the archive with the executable and the licenses. */
  readonly archive: string;
  readonly programBytes: number;
  readonly archiveBytes: number;
}

/**
 * Builds the command line in `dist` as one executable that contains Node, and packs it with the licenses of its parts.
 * The same files produce the same bytes.
 *
 * @throws {Error} if npm did not install Node for this platform.
 */
export async function writeExecutable(
  root: string,
  dist: string,
  outdir: string,
): Promise<WrittenExecutable> {
  const nodePackage = join(root, 'node_modules', `node-${PLATFORM}`);
  const work = join(outdir, 'work');
  await mkdir(work, { recursive: true });
  await writeFile(join(work, PROGRAM), await bundleExecutable(dist));
  const program = join(outdir, NAME);
  await embed(join(nodePackage, 'bin', 'node'), work, program);
  await rm(work, { recursive: true });
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const content = await readFile(program);
  const files = [
    { path: NAME, content, isProgram: true },
    ...(await licenseFiles({
      LICENSE: join(root, 'LICENSE'),
      'licenses.txt': join(dist, 'licenses.txt'),
      'node-licenses.txt': join(nodePackage, 'LICENSE'),
    })),
  ];
  const archive = join(outdir, `${NAME}-${version}-${PLATFORM}.tar.gz`);
  const packed = gzipSync(writeTar(files), { level: 9 });
  await writeFile(archive, packed);
  return { program, archive, programBytes: content.length, archiveBytes: packed.length };
}

/** Writes a copy of Node that contains the program. */
async function embed(node: string, work: string, program: string): Promise<void> {
  const config = {
    main: PROGRAM,
    output: BLOB,
    disableExperimentalSEAWarning: true,
    // The cache would save 50 ms at each startup, but its bytes differ between builds.
    useCodeCache: false,
  };
  await writeFile(join(work, CONFIG), JSON.stringify(config));
  await promisify(execFile)(node, ['--experimental-sea-config', CONFIG], { cwd: work });
  await copyFile(node, program);
  await chmod(program, 0o755);
  await inject(program, RESOURCE, await readFile(join(work, BLOB)), { sentinelFuse: FUSE });
}

async function licenseFiles(paths: Readonly<Record<string, string>>) {
  return await Promise.all(
    Object.entries(paths).map(async ([path, source]) => ({
      path,
      content: await readFile(source),
      isProgram: false,
    })),
  );
}
