import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ProgramResult, runProgram, temporaryFolder } from '../../programs.ts';
import type { Manager } from './managers.ts';

/** Returns a folder with programs that start the package manager under its usual name, and npm 11. */
export function shimsFor(managers: string, { program }: Manager): string {
  const folder = temporaryFolder('shims');
  const name = /^(npm|yarn|pnpm|bun)/.exec(program)?.[1] ?? 'manager';
  const programs = { npm: 'npm11/bin/npm-cli.js', [name]: program };
  for (const [shim, path] of Object.entries(programs)) {
    const file = join(folder, shim);
    const target = join(managers, path);
    const command = path.endsWith('.exe')
      ? `"${target}"`
      : `"${process.execPath}" --no-deprecation "${target}"`;
    writeFileSync(file, `#!/bin/sh\nexec ${command} "$@"\n`);
    chmodSync(file, 0o755);
  }
  return folder;
}

/** Runs a command of a fix in a shell. */
export function runFix(command: string, folder: string, shims: string): Promise<ProgramResult> {
  const cache = join(folder, '.cache');
  return runProgram('timeout', ['60', 'sh', '-c', command], {
    cwd: folder,
    env: {
      PATH: `${shims}:${process.env['PATH']}`,
      HOME: cache,
      XDG_CACHE_HOME: cache,
      XDG_DATA_HOME: cache,
      npm_config_cache: join(cache, 'npm'),
      npm_config_ignore_scripts: 'true',
      npm_config_update_notifier: 'false',
      npm_config_manage_package_manager_versions: 'false',
      YARN_CACHE_FOLDER: join(cache, 'yarn'),
      YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
      BUN_INSTALL_CACHE_DIR: join(cache, 'bun'),
    },
  });
}
