import { join } from 'node:path';
import { UserError } from '../errors/errors.ts';
import { makeTemporaryFolder } from '../files/temporary-folder.ts';

/** Dependencies for calling a container daemon. */
export interface DaemonDependencies {
  /** Runs a program without a shell. Rejects if the program does not exist. */
  readonly exec: (
    command: string,
    args: readonly string[],
  ) => Promise<{ readonly exitCode: number; readonly stderr: string }>;
  /** Folder for a temporary archive. */
  readonly temporaryFolder: string;
}

/** Programs to try, in this order. */
const DAEMONS = ['docker', 'podman'] as const;

/** Saves an image from the local daemon to an archive. Uses `docker` or, if it fails, `podman`. */
export async function saveFromDaemon(
  name: string,
  deps: DaemonDependencies,
): Promise<{ readonly path: string; readonly remove: () => Promise<void> }> {
  const folder = makeTemporaryFolder(deps.temporaryFolder, 'assay-image-');
  const path = join(folder.path, 'image.tar');
  const failures: string[] = [];
  let isInstalled = false;
  for (const daemon of DAEMONS) {
    const result = await deps.exec(daemon, ['save', '--output', path, name]).catch(() => undefined);
    if (result?.exitCode === 0) return { path, remove: folder.remove };
    isInstalled ||= result !== undefined;
    failures.push(`${daemon}: ${result === undefined ? 'not found' : lastLine(result.stderr)}`);
  }
  await folder.remove();
  const fix = isInstalled
    ? 'Build or pull the image first, or use its name in a registry.'
    : "Use the image's name in a registry, or save the image and use docker-archive:FILE.";
  throw new UserError('input-invalid', `docker:${name}: ${failures.join('; ')}`, fix);
}

function lastLine(text: string): string {
  return (text.trim().split('\n').at(-1) ?? '').slice(0, 300);
}
