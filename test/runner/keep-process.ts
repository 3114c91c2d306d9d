import http from 'node:http';
import https from 'node:https';

/**
 * Keeps what a test file may change of the process that it shares with others.
 *
 * @returns A function that puts all of it back: environment, folder, exit code, and Node's HTTP clients, whose
 * place `nock` takes (a package that `@sigstore/mock` brings).
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
