import http from 'node:http';
import https from 'node:https';

/**
 * Saves the process state that a test file could change for other files.
 *
 * @returns A function that restores the environment, the working folder, the exit code and the HTTP clients of Node.
 * `nock`, on which `@sigstore/mock` depends, replaces these clients.
 */
export function keepProcess(): () => void {
  const env = { ...process.env };
  const folder = process.cwd();
  const { ClientRequest, get, request } = http;
  const secure = { get: https.get, request: https.request };
  return () => {
    for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
    Object.assign(process.env, env);
    process.chdir(folder);
    process.exitCode = undefined;
    Object.assign(http, { ClientRequest, get, request });
    Object.assign(https, secure);
  };
}
