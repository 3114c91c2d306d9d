import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { execProgram } from '../../../shared/host/exec-program.ts';
import { dockerCredentials } from '../../../shared/oci/docker-config.ts';
import { temporaryFolder } from '../../support/programs.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const basic = (username: string, password: string) => ({ kind: 'basic', username, password });

/** Credential helpers by name, with their response for each server. */
type Helpers = Readonly<Record<string, Readonly<Record<string, string>>>>;

function credentialsOf(config: unknown, helpers: Helpers = {}) {
  const folder = temporaryFolder('docker');
  writeFileSync(
    join(folder, 'config.json'),
    typeof config === 'string' ? config : JSON.stringify(config),
  );
  return dockerCredentials({
    env: { DOCKER_CONFIG: folder },
    exec: async (command, args, { stdin }) => {
      const helper = helpers[command];
      if (helper === undefined || args[0] !== 'get') throw new Error('no such program');
      const answer = helper[stdin.toString()];
      return { exitCode: answer === undefined ? 1 : 0, stdout: Buffer.from(answer ?? '') };
    },
  });
}

describe('the Docker configuration', () => {
  it.each<[string, object, object]>([
    ['an auth field', { auth: base64('u:p:w') }, basic('u', 'p:w')],
    ['a padded auth field', { auth: base64('u:p\0\0') }, basic('u', 'p')],
    ['a user name and password', { username: 'u', password: 'p' }, basic('u', 'p')],
    [
      'an identity token',
      { auth: base64('u:'), identitytoken: 't' },
      { kind: 'identity-token', token: 't' },
    ],
    ['a registry token', { registrytoken: 't' }, { kind: 'bearer', token: 't' }],
  ])('provides the credentials in %s', async (_, entry, want) => {
    expect(await credentialsOf({ auths: { 'ghcr.io': entry } })('ghcr.io')).toEqual(want);
  });

  it.each([
    ['https://index.docker.io/v1/', 'index.docker.io'],
    ['docker.io', 'index.docker.io'],
    ['https://ghcr.io', 'ghcr.io'],
    ['localhost:5000', 'localhost:5000'],
  ])('uses the key %s for the registry %s', async (key, registry) => {
    const source = credentialsOf({ auths: { [key]: { auth: base64('u:p') } } });
    expect(await source(registry)).toEqual(basic('u', 'p'));
  });

  it('provides no credentials for a registry with a similar name', async () => {
    const source = credentialsOf({ auths: { 'ghcr.io': { auth: base64('u:p') } } });
    expect(await source('ghcr.io.example')).toBeUndefined();
    expect(await source('__proto__')).toBeUndefined();
    expect(await source('ghcr.io:8443')).toBeUndefined();
  });

  it("provides credentials from the registry's helper, the credential store or the file, in this order", async () => {
    const answer = (user: string) => JSON.stringify({ Username: user, Secret: 's' });
    const config = {
      credHelpers: { 'a.example': 'one' },
      credsStore: 'two',
      auths: { 'c.example': { auth: base64('file:p') } },
    };
    const source = credentialsOf(config, {
      'docker-credential-one': { 'a.example': answer('one') },
      'docker-credential-two': {
        'b.example': answer('<token>'),
        'https://index.docker.io/v1/': answer('hub'),
      },
    });
    expect(await source('a.example')).toEqual(basic('one', 's'));
    expect(await source('b.example')).toEqual({ kind: 'identity-token', token: 's' });
    expect(await source('c.example')).toEqual(basic('file', 'p'));
    expect(await source('index.docker.io')).toEqual(basic('hub', 's'));
  });

  it.each(['missing', '../../bin/sh', 'a b'])(
    'causes an error that names the helper if the helper cannot be run: %s',
    async (name) => {
      const source = credentialsOf({ credsStore: name });
      await expect(source('a.example')).rejects.toMatchObject({
        code: 'input-invalid',
        message: expect.stringContaining(name),
      });
    },
  );

  it('is not quoted in the error if the file is invalid, because it could contain a password', async () => {
    const source = credentialsOf('{"auths": {"a": {"auth": "hunter2" ');
    const error = await source('a').catch((cause: unknown) => cause);
    expect(error).toMatchObject({ code: 'input-invalid' });
    expect(String(error) + String((error as Error).cause)).not.toContain('hunter2');
  });

  it('is read from the home folder by default, and provides no credentials if the file is missing', async () => {
    const home = temporaryFolder('home');
    const exec = async () => ({ exitCode: 1, stdout: Buffer.alloc(0) });
    expect(await dockerCredentials({ env: { HOME: home }, exec })('a')).toBeUndefined();
    mkdirSync(join(home, '.docker'));
    const config = { auths: { a: { username: 'u', password: 'p' } } };
    writeFileSync(join(home, '.docker/config.json'), JSON.stringify(config));
    expect(await dockerCredentials({ env: { HOME: home }, exec })('a')).toEqual(basic('u', 'p'));
  });
});

describe('the location of the Docker configuration', () => {
  const folder = temporaryFolder('workspace');
  const exec = async () => ({ exitCode: 1, stdout: Buffer.alloc(0) });
  mkdirSync(join(folder, '.docker'));
  const config = { auths: { a: { username: 'mallory', password: 'p' } } };
  writeFileSync(join(folder, '.docker/config.json'), JSON.stringify(config));

  it.each([
    ['without a home folder', {}],
    ['with an empty home folder', { HOME: '' }],
    ['with a relative home folder', { HOME: '.' }],
    ['with a relative configuration folder', { DOCKER_CONFIG: '.docker' }],
  ])('is never the working folder, even %s', async (_, env) => {
    const before = process.cwd();
    process.chdir(folder);
    try {
      expect(await dockerCredentials({ env, exec })('a')).toBeUndefined();
    } finally {
      process.chdir(before);
    }
  });

  it("causes an error if it is inside the job's workspace", async () => {
    const env = { HOME: folder, GITHUB_WORKSPACE: folder };
    await expect(dockerCredentials({ env, exec })('a')).rejects.toMatchObject({
      code: 'input-invalid',
      message: expect.stringContaining('is in the workspace'),
    });
  });
});

describe('a credential helper', () => {
  const path = process.env['PATH'];
  afterEach(() => {
    process.env['PATH'] = path;
  });

  it.each([
    ['credHelpers', { credHelpers: { 'registry.test': 'store' } }],
    ['credsStore', { credsStore: 'store' }],
  ])(
    'is a program in PATH that receives only the server name (configured in %s)',
    async (_, config) => {
      const folder = temporaryFolder('helpers');
      const script = `#!/bin/sh\nread -r server\nprintf '{"Username":"%s","Secret":"%s"}' "$1" "$server"\n`;
      writeFileSync(join(folder, 'docker-credential-store'), script, { mode: 0o755 });
      writeFileSync(join(folder, 'config.json'), JSON.stringify(config));
      process.env['PATH'] = folder;
      const source = dockerCredentials({
        env: { DOCKER_CONFIG: folder },
        exec: (command, args, options) => execProgram(process.env, command, args, options),
      });
      expect(await source('registry.test')).toEqual(basic('get', 'registry.test'));
    },
  );
});
