import type { SigningChoice, SigningMachine } from '../../shared/flows/signing/signing.ts';
import type { GitHubAccess } from '../../shared/host/github-access.ts';
import type { Machine } from '../../shared/host/machine.ts';
import type { RunContext } from '../../shared/host/run-context.ts';
import type { RunRepository } from '../../shared/host/run-repository.ts';
import { fakeHost } from './fake-host.ts';
import type { GitHubServer } from './github-server.ts';
import { impatientNetwork } from './network.ts';
import { runOf } from './released.ts';

/** Creates a machine without network, programs and variables, unless the test passes them. */
export function aMachine(over: Partial<Machine> = {}): Machine {
  return fakeHost({}, over);
}

/** The access of a run without a workflow and without a token, unless the test passes them. */
export function anAccess(over: Partial<GitHubAccess> = {}): GitHubAccess {
  const { network } = impatientNetwork();
  return { context: undefined, token: '', network, orchestrationId: undefined, ...over };
}

/** Access of a run to a local server. */
export function accessTo(server: GitHubServer, over: Partial<RunContext> = {}): GitHubAccess {
  return anAccess({ context: runOf(server.url, over), token: server.token });
}

/** A checkout with git, and with access to GitHub that a test can pass. */
export function aRun(workspace: string, github: Partial<GitHubAccess> = {}): RunRepository {
  return { workspace, env: { PATH: process.env['PATH'] }, github: anAccess(github) };
}

/** Signing options for the key that a test names, without services. */
export const BY_KEY: SigningChoice = {
  key: undefined,
  keyPassword: undefined,
  trust: { instance: 'auto' },
  isPublicLogAllowed: false,
};

/** Creates a machine that can sign, without a token unless the test passes one. */
export function aSigner(over: Partial<SigningMachine> = {}): SigningMachine {
  return fakeHost({}, over);
}
