import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { ExportedPolicy } from '../../../shared/policy-export/exported-policy.ts';
import { verifyCommands } from '../../../shared/policy-export/verify-commands.ts';
import { runProgram, temporaryFolder } from '../../support/programs.ts';
import { anExportable, anIdentity, SIGN, takingSigners } from './exported-builders.ts';

const IMAGE = `ghcr.io/octo-org/app@sha256:${'a'.repeat(64)}`;

/** Runs the script with fake programs that record their arguments and succeed if `accepts` matches. */
async function run(
  exported: ExportedPolicy,
  accepts: string,
  env: Readonly<Record<string, string>> = {},
  image = IMAGE,
) {
  const folder = temporaryFolder('commands');
  const log = join(folder, 'log');
  writeFileSync(log, '');
  for (const tool of ['cosign', 'gh']) {
    const path = join(folder, tool);
    writeFileSync(
      path,
      `#!/bin/sh\nprintf '%s ' $COSIGN_REPOSITORY ${tool} "$@" >>"${log}"\necho >>"${log}"\nprintf '%s ' "$@" | grep -Eq "${accepts}"\n`,
    );
    chmodSync(path, 0o755);
  }
  const script = join(folder, 'verify-commands.sh');
  writeFileSync(script, verifyCommands(exported));
  const result = await runProgram('sh', [script, image], {
    env: { PATH: `${folder}:${process.env['PATH'] ?? ''}`, ...env },
  });
  return { ...result, calls: readFileSync(log, 'utf8') };
}

describe('the exported commands', () => {
  it('succeed if the evidence for each rule has an accepted signer', async () => {
    const { code, stdout, calls } = await run(anExportable(), '.');
    expect([code, stdout]).toEqual([0, `accepted: ${IMAGE}\n`]);
    expect(calls.split('\n')[0]).toBe(
      `cosign verify-attestation --new-bundle-format --type ${SIGN} --certificate-identity-regexp ^https://github\\.com/octo-org/app/\\.github/workflows/release\\.yml@refs/tags/v.*$ --certificate-oidc-issuer https://token.actions.githubusercontent.com ${IMAGE} `,
    );
  });

  it.each([
    ['no evidence', '^$', 1],
    ['a signature alone', 'sign/v1', 1],
    ['an SBOM alone', 'cyclonedx', 1],
    ['a signature and an SPDX document by an unknown signer', 'sign/v1|spdx.dev.*security@', 0],
    ['a signature and an SBOM signed with the key', 'sign/v1|--key', 0],
  ])(
    'exit with 0 only if all required evidence exists; here, there is %s',
    async (_, accepts, code) => {
      expect((await run(anExportable(), accepts)).code).toBe(code);
    },
  );

  it('count different signers', async () => {
    const one = await run(takingSigners(2), 'sign/v1|security@');
    expect([one.code, one.stderr]).toEqual([
      1,
      'refused: sbom requires 2 different signers, has 1\n',
    ]);
    expect((await run(takingSigners(2), 'sign/v1|security@|--key')).code).toBe(0);
  });

  it("pass the signer to gh in gh's options", async () => {
    const claims = {
      sourceRepository: { exact: 'https://github.com/octo-org/app' },
      sourceRepositoryRef: { exact: 'refs/heads/main' },
      runnerEnvironment: { exact: 'github-hosted' },
    };
    const exported = anExportable();
    const policy = {
      identities: [anIdentity({ claims })],
      evidence: exported.policy.evidence.slice(0, 1),
    };
    const { code, calls } = await run({ ...exported, policy }, '.', {
      TOOL: 'gh',
      TRUSTED_ROOT: 'r',
    });
    expect(code).toBe(0);
    expect(calls).toContain(
      `gh attestation verify oci://${IMAGE} --bundle-from-oci --predicate-type ${SIGN}`,
    );
    expect(calls).toContain('--custom-trusted-root r --repo octo-org/app --cert-identity-regex ');
    expect(calls).toContain('--source-ref refs/heads/main --deny-self-hosted-runners');
  });

  it('use `cosign verify` only for a legacy signature', async () => {
    const { calls } = await run(anExportable(), '.', { FORMAT: 'legacy' });
    expect(calls).toMatch(/^cosign verify --certificate-identity-regexp/);
    expect(calls).toMatch(/cosign verify-attestation --type https:\/\/cyclonedx/);
  });

  it('reject an image without a digest', async () => {
    expect(await run(anExportable(), '.', {}, 'ghcr.io/octo-org/app:1')).toMatchObject({
      code: 2,
      calls: '',
    });
  });

  it('use only cosign if the evidence is in a different repository, because gh cannot read it', async () => {
    const elsewhere = anExportable({ evidenceRepository: 'ghcr.io/octo-org/evidence' });
    const { code, calls } = await run(elsewhere, '.');
    expect(code).toBe(0);
    expect(calls).toMatch(/^(ghcr\.io\/octo-org\/evidence cosign .*\n)+$/);
    expect(await run(elsewhere, '.', { TOOL: 'gh' })).toMatchObject({
      code: 2,
      stderr: 'gh searches only alongside the image\n',
      calls: '',
    });
  });

  it('never pass names to the shell unquoted', async () => {
    const name = "$(touch pwned)`id`';exit 0;'";
    const exported = anExportable();
    const evidence = exported.policy.evidence.map((rule) => ({ ...rule, name }));
    const identities = [anIdentity({ san: { exact: name } })];
    const { code, calls } = await run({ ...exported, policy: { identities, evidence } }, '^$');
    expect(code).toBe(1);
    expect(calls).toContain(`--certificate-identity ${name} `);
  });
});
