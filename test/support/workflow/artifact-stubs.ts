import { cpSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { temporaryFolder } from '../programs.ts';
import type { StubStep, Stubs } from './uses.ts';

/**
 * Stubs for `actions/upload-artifact` and `actions/download-artifact`, which store artifacts of one run in a folder.
 */
export function artifactStubs(store = temporaryFolder('artifacts')): Stubs {
  return {
    'actions/upload-artifact': (step) => upload(store, step),
    'actions/download-artifact': (step) => download(store, step),
  };
}

function upload(store: string, step: StubStep): { outputs: Record<string, string> } {
  const name = step.with['name'] ?? 'artifact';
  const folder = join(store, name);
  if (existsSync(folder)) throw new Error(`An artifact named '${name}' already exists.`);
  mkdirSync(folder, { recursive: true });
  const paths = (step.with['path'] ?? '').split('\n').map((line) => line.trim());
  const found = paths
    .filter((path) => path !== '')
    .map((path) => resolve(step.job.workspace, path))
    .filter((path) => existsSync(path));
  if (found.length === 0 && step.with['if-no-files-found'] === 'error') {
    throw new Error(`No files were found with the path: ${paths.join(', ')}`);
  }
  for (const path of found) {
    const target = statSync(path).isDirectory() ? folder : join(folder, basename(path));
    cpSync(path, target, { recursive: true });
  }
  return { outputs: { 'artifact-id': String(readdirSync(store).length) } };
}

/** Without a name, the action downloads all artifacts, each into a separate folder. */
function download(store: string, step: StubStep): { outputs: Record<string, string> } {
  const target = resolve(step.job.workspace, step.with['path'] ?? '.');
  const name = step.with['name'];
  const from = name === undefined ? store : join(store, name);
  if (!existsSync(from)) throw new Error(`Unable to find an artifact named '${name}'.`);
  cpSync(from, target, { recursive: true });
  return { outputs: { 'download-path': target } };
}
