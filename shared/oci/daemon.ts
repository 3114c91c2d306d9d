import { join } from 'node:path';
import { UserError } from '../errors/errors.ts';
import { makeTemporaryFolder } from '../files/temporary-folder.ts';

/** What asking a container daemon needs of the world. */
export interface DaemonDependencies {
  /** Runs a program without a shell; rejects when there is no such program. */
  readonly exec: (
    command: string,
    args: readonly string[],
  ) => Promise<{ readonly exitCode: number; readonly stderr: string }>;
  /** Where an archive may be put aside. */
  readonly temporaryFolder: string;
}

/** Tried in this order. */
const DAEMONS = ['docker', 'podman'] as const;

/** An image of the local daemon, saved to a file by its own program. */
export async function saveFromDaemon(
  name: string,
  world: DaemonDependencies,
): Promise<{ readonly path: string; readonly remove: () => Promise<void> }> {
  const folder = makeTemporaryFolder(world.temporaryFolder, 'assay-image-');
  const path = join(folder.path, 'image.tar');
  const failures: string[] = [];
  let isInstalled = false;
  for (const daemon of DAEMONS) {
    const result = await world
      .exec(daemon, ['save', '--output', path, name])
      .catch(() => undefined);
    if (result?.exitCode === 0) return { path, remove: folder.remove };
    isInstalled ||= result !== undefined;
    failures.push(`${daemon}: ${result === undefined ? 'not found' : lastLine(result.stderr)}`);
  }
  await folder.remove();
  const fix = isInstalled
    ? 'Build or pull the image first, or name it in its registry.'
    : 'Name the image in its registry, or save it elsewhere and give it as docker-archive:FILE.';
  throw new UserError('input-invalid', `docker:${name}: ${failures.join('; ')}`, fix);
}

function lastLine(text: string): string {
  return (text.trim().split('\n').at(-1) ?? '').slice(0, 300);
}
