import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runConformanceCommand } from '../../../scripts/conformance-cli/run.ts';
import { IDENTITY, ISSUER } from '../../support/evidence.ts';
import { network } from '../../support/signing.ts';
import { spkiPem } from '../../support/sigstore/pem.ts';
import type { Scenario } from './scenario.ts';
import { ARTIFACT, sha256Hex, type World } from './world.ts';

/**
 * Returns the problem with the result of a scenario, which is checked against the file and its digest as in the
 * suite.
 */
export async function problemsOf(
  scenario: Scenario,
  world: World,
  folder: string,
): Promise<readonly string[]> {
  const { name, bundle, artifact = ARTIFACT, key, says = '' } = scenario;
  const at = (file: string, content: string | Buffer) => {
    writeFileSync(join(folder, file), content);
    return join(folder, file);
  };
  const root = JSON.stringify(scenario.trustedRoot ?? world.sigstore.trustedRoot);
  const identity = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', ISSUER];
  const argv = [
    'verify-bundle',
    ...[
      '--bundle',
      at('bundle.json', typeof bundle === 'string' ? bundle : JSON.stringify(bundle)),
    ],
    ...(key === undefined ? [] : ['--key', at('key.pub', spkiPem(key))]),
    ...(key === undefined || scenario.isKeyAndIdentity ? identity : []),
    ...['--trusted-root', at('trusted_root.json', root)],
  ];
  const digest = `sha256:${sha256Hex(artifact)}`;
  return [
    ...(await endsAs(name, [...argv, at('a.txt', artifact)], says)),
    ...(await endsAs(`${name} by digest`, [...argv, digest], says)),
  ];
}

/** Returns the problem with the result of a command that has the same name as in the suite. */
export async function endsAs(
  name: string,
  argv: readonly string[],
  says = '',
): Promise<readonly string[]> {
  const said: string[] = [];
  const code = await runConformanceCommand(argv, {
    network: { ...network, fetch: () => Promise.reject(new Error('the network was used')) },
    print: (line) => said.push(line),
  });
  const wanted = name.includes('_fail') ? 1 : 0;
  const isRight = code === wanted && said.join('\n').includes(says);
  return isRight ? [] : [`${name}: ended with ${code}: ${said.join(' ')}`];
}

/** Shifts the clock of all code that runs at the same time, except monotonic time. */
export async function atTime<T>(shiftMs: number, work: () => Promise<T>): Promise<T> {
  const RealDate = globalThis.Date;
  const now = () => RealDate.now() + shiftMs;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, values) =>
      values.length === 0 ? new target(now()) : Reflect.construct(target, values),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
  try {
    return await work();
  } finally {
    globalThis.Date = RealDate;
  }
}
