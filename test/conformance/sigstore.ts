import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runConformanceCommand } from '../../scripts/conformance-cli/run.ts';
import { IDENTITY, ISSUER } from '../support/evidence.ts';
import { temporaryFolder } from '../support/programs.ts';
import { network } from '../support/signing.ts';
import { spkiPem } from '../support/sigstore/pem.ts';
import { bundleScenarios } from './sigstore/bundle-scenarios.ts';
import { logScenarios } from './sigstore/log-scenarios.ts';
import { rekor2Scenarios } from './sigstore/rekor2-scenarios.ts';
import type { Scenario } from './sigstore/scenario.ts';
import { ARTIFACT, openWorld, sha256Hex, type World } from './sigstore/world.ts';

const SUITES = [bundleScenarios, logScenarios, rekor2Scenarios];

/** The scenarios of the Sigstore conformance suite, by its own command line. */
export async function check(): Promise<{ passed: number; failed: number }> {
  const world = await openWorld();
  const problems: string[] = [];
  let passed = 0;
  try {
    for (const make of SUITES) {
      for (const scenario of await make(world)) {
        const found = await problemsOf(scenario, world);
        if (found.length === 0) passed += 1;
        problems.push(...found);
      }
    }
  } finally {
    await world.close();
  }
  for (const problem of problems) process.stdout.write(`${problem}\n`);
  return { passed, failed: problems.length };
}

const folder = temporaryFolder('sigstore-conformance');

/** As the suite does: against the file, and against its digest. */
async function problemsOf(scenario: Scenario, world: World): Promise<readonly string[]> {
  const { name, bundle, artifact = ARTIFACT, key, says = '' } = scenario;
  const at = (file: string, content: string | Buffer) => {
    writeFileSync(join(folder, file), content);
    return join(folder, file);
  };
  const root = JSON.stringify(scenario.trustedRoot ?? world.sigstore.trustedRoot);
  const identity = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', ISSUER];
  const text = typeof bundle === 'string' ? bundle : JSON.stringify(bundle);
  const argv = [
    ...['verify-bundle', '--bundle', at('bundle.json', text)],
    ...(key === undefined ? [] : ['--key', at('key.pub', spkiPem(key))]),
    ...(key === undefined || scenario.isKeyAndIdentity ? identity : []),
    ...['--trusted-root', at('trusted_root.json', root)],
  ];
  const problems: string[] = [];
  for (const file of [at('a.txt', artifact), `sha256:${sha256Hex(artifact)}`]) {
    const said: string[] = [];
    const code = await runConformanceCommand([...argv, file], {
      network: { ...network, fetch: () => Promise.reject(new Error('the network was used')) },
      print: (line) => said.push(line),
    });
    const wanted = name.endsWith('_fail') ? 1 : 0;
    const isRight = code === wanted && said.join('\n').includes(says);
    if (!isRight) problems.push(`${name} ${file}: ended with ${code}: ${said.join(' ')}`);
  }
  return problems;
}
