import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main as attest } from '../../actions/attest/main.ts';
import { actionHost, IDENTITY, signingAs, sigstoreInputs } from '../../test/support/action-host.ts';
import { buildImage } from '../../test/support/images.ts';
import { startMemoryRegistry } from '../../test/support/memory-registry.ts';
import { pushImage } from '../../test/support/registries.ts';
import { startSigstore } from '../../test/support/sigstore.ts';
import { openTestStore } from '../../test/support/stores.ts';
import { megabytes, milliseconds, runNode } from './measure.ts';
import { knownPackages, sampleSbom } from './package-sample.ts';
import { atMost, exactly, type Judgment } from './verify-result.ts';

const MAX_MS = 60_000;

/** Number of images that share one SBOM and one signature. */
const ALIKE = 50;

/** Number of packages in the first SBOM. Each SBOM has ten more packages than the one before it. */
const PACKAGES = 200;

/** Measures a scan of the attested SBOMs of many images in a registry on loopback. */
export async function benchAttested(
  dist: string,
  options: { readonly osv: string; readonly images: number },
): Promise<Judgment> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-bench-'));
  const [registry, sigstore] = await Promise.all([startMemoryRegistry(), startSigstore()]);
  try {
    const services = await sigstoreInputs(sigstore);
    const known = knownPackages(options.osv);
    const names: string[] = [];
    for (let at = 0; at < options.images; at += ALIKE) {
      const predicate = join(folder, `bom-${at}.cdx.json`);
      await writeFile(predicate, sampleSbom(known, PACKAGES + (at / ALIKE) * 10));
      const own = await pushAll(registry.host, at);
      const inputs = { image: own.join('\n'), type: 'sbom', predicate, ...services };
      await attest(actionHost(inputs, signingAs(sigstore)));
      names.push(...own);
    }
    const list = join(folder, 'images.txt');
    await writeFile(list, names.join('\n'));
    const out = join(folder, 'out');
    const ran = await runNode([
      ...[join(dist, 'cli', 'index.js'), 'scan', '--attested-images', `file:${list}`],
      ...['--advisories', options.osv, '--certificate-identity', IDENTITY, '--output-dir', out],
      ...['--instance', 'custom', '--trusted-root', services['trusted-root'] ?? ''],
    ]);
    const file = await readFile(join(out, 'attested-scans.json'), 'utf8').catch(() => '');
    if (file === '') throw new Error(ran.output);
    const { images } = JSON.parse(file) as {
      readonly images: readonly { readonly scan?: object }[];
    };
    const scanned = images.filter(({ scan }) => scan !== undefined).length;
    const time = `${milliseconds(ran.wholeMs)} (processor time ${milliseconds(ran.cpuMs)})`;
    return {
      lines: [`scan of ${names.length} attested SBOMs: ${time}, ${megabytes(ran.peakBytes)}`],
      checks: [
        exactly('the scanned SBOMs', scanned, names.length),
        atMost('the time of attested SBOMs', ran.wholeMs, MAX_MS, milliseconds),
      ],
    };
  } finally {
    await Promise.all([registry.stop(), sigstore.close()]);
    await rm(folder, { recursive: true });
  }
}

async function pushAll(host: string, start: number): Promise<readonly string[]> {
  const names: string[] = [];
  for (let at = start; at < start + ALIKE; at++) {
    const image = buildImage({ layers: [{ files: [{ path: 'number', content: String(at) }] }] });
    await pushImage(openTestStore(host), image, `v${at}`);
    names.push(`${host}/octo/app@${image.manifest.digest}`);
  }
  return names;
}
