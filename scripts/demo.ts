/**
 * `npm run demo` runs the main use case from start to finish with the built bundle and without a network. Only the
 * services are simulated: a local Sigstore instance on loopback uses real cryptography. The results are in
 * demo-output/.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { startSigstore } from '../test/support/sigstore.ts';
import { indexPage, LISTED_FILES } from './demo/index-page.ts';
import { runCommand, type Step, say, section } from './demo/narrate.ts';
import { buildShopImage, tamperWith } from './demo/shop-image.ts';
import { writeComment } from './demo/write-comment.ts';

const root = join(import.meta.dirname, '..');
const out = join(root, 'demo-output');
const results = join(out, 'results');
const image = join(out, 'image');
const advisories = join(root, 'examples/advisories');
const IDENTITY =
  'https://github.com/octo-org/octo-app/.github/workflows/release.yml@refs/heads/main';

await rm(out, { recursive: true, force: true });
await mkdir(results, { recursive: true });
const started = Date.now();
if (!existsSync(join(root, 'dist/cli/index.js'))) {
  spawnSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' });
}
const sigstore = await startSigstore();
const steps: Step[] = [];
try {
  await sigstore.writeFiles(join(out, 'sigstore'));
  await writeFile(
    join(out, 'sigstore/signing_config.json'),
    JSON.stringify(sigstore.signingConfig(1), undefined, 2),
  );
  await buildShopImage(join(root, 'examples/shop/rootfs'), image);
  await demonstrate();
} finally {
  await sigstore.close();
}
const wrong = steps.filter((step) => step.code !== step.expected);
say('');
say(`The results are in ${relative(process.cwd(), out)}/. Open index.html to see them.`);
say(`${steps.length} commands in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
for (const step of wrong)
  say(`UNEXPECTED: exit code ${step.code}, expected ${step.expected}: ${step.shown}`);
const missing = LISTED_FILES.filter((path) => !existsSync(join(out, path)));
for (const path of missing) say(`MISSING: ${path}`);
process.exitCode = wrong.length + missing.length === 0 ? 0 : 1;

async function demonstrate(): Promise<void> {
  const trust = ['--instance', 'custom', '--trusted-root', join(out, 'sigstore/trusted_root.json')];
  const signing = [...trust, '--signing-config', join(out, 'sigstore/signing_config.json')];
  const shop = `oci:${image}:1.4.0`;
  const gate = [
    ...['verify', '--image', shop, '--certificate-identity', IDENTITY, ...trust],
    ...['--require', 'signature', '--require', 'provenance'],
    ...['--require', 'sbom', '--require', 'vulnerabilities'],
  ];

  section('List the packages (SBOM)');
  await run(0, 'sbom', ['sbom', '--path', join(root, 'examples/shop/app')]);
  const formats = ['--format', 'cyclonedx-json', '--format', 'spdx-json'];
  await run(0, 'image-sbom', ['sbom', '--image', shop, ...formats]);

  section('Scan for vulnerabilities');
  const known = ['--advisories', advisories];
  await run(1, 'scan', ['scan', '--path', join(root, 'examples/shop/app'), ...known]);
  await run(1, 'image-scan', ['scan', '--image', shop, ...known]);

  section('Audit the configuration, and search for secrets');
  const deploy = join(root, 'examples/shop/deploy');
  await run(1, 'audit', ['audit', '--path', deploy, '--fix', '--dry-run']);

  section('Sign the image and attach attestations');
  await run(0, 'signature', ['sign', '--image', shop, ...signing]);
  const attest = ['attest', '--image', shop, ...signing];
  await run(0, 'provenance', [...attest, '--type', 'provenance']);
  const sbom = join(results, 'image-sbom/bom.cdx.json');
  await run(0, 'attested-sbom', [...attest, '--type', 'sbom', '--predicate', sbom]);
  const findings = join(results, 'image-scan/findings.json');
  await run(0, 'attested-scan', [...attest, '--type', 'vulnerabilities', '--predicate', findings]);

  section('Verify: the gate accepts the image');
  await run(0, 'gate', gate);

  section('Attack: the tag now refers to a different image, with copies of the attestations');
  await tamperWith(image);
  await run(1, 'gate-tampered', gate);

  section('Write the reports');
  // The exit code of the report is the worst exit code of its results. The application has findings, and the tampered
  // image was refused.
  await run(1, 'report', ['report', '--from', results]);
  await writeComment(join(results, 'report/comment.md'), join(out, 'comment.html'));
  await writeFile(join(out, 'index.html'), indexPage());
}

/** Runs the built program as a user would, and stores its output in the folder `name`. */
async function run(expected: number, name: string, args: readonly string[]): Promise<void> {
  const folder = join(results, name);
  const shown = args.map((arg) => arg.replaceAll(`${root}/`, '')).join(' ');
  steps.push(
    await runCommand({
      args: [join(root, 'dist/cli/index.js'), ...args, '--output-dir', folder],
      shown: `assay ${shown}`,
      expected,
      env: { ...process.env, ...sigstore.env },
      cwd: root,
    }),
  );
}
