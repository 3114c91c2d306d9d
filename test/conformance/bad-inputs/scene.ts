import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADVISORIES, shopImage } from '../../support/e2e/shop.ts';
import { writeLayout } from '../../support/images.ts';
import { temporaryFolder } from '../../support/programs.ts';
import { startSigstore } from '../../support/sigstore.ts';
import { realNow } from '../../support/test-clock.ts';

/** Files that the commands read, and the paths that stand for the word PLACE in a recorded command. */
export interface Scene {
  /** The folder in which the commands run. */
  readonly folder: string;
  /** Returns the path that PLACE means after an option or a scheme. */
  readonly placeFor: (before: string, number: number) => string;
}

const LOCKFILE = {
  name: 'a',
  lockfileVersion: 3,
  packages: { 'node_modules/ms': { version: '2.1.3' } },
};

/** Files in the folder of the commands. Each file is broken in the way that its name says. */
const FILES: Readonly<Record<string, string>> = {
  'badlock/package-lock.json': '{"name":"a",\n"packages": [}\n',
  'badroot.json': 'not JSON\n',
  'bad1.yml': 'fail-on: high\n',
  'bad2.yml': 'scan:\n  fail_on: high\n',
  'bad3.yml': 'scan:\n  ignore:\n    - id: CVE-2024-0001\n      expires: soon\n',
  'bad4.yml': 'scan:\n\tfail-on: high\n',
  'emptyobj.json': '{}\n',
  'onlyreadme/README.md': '# Nothing\n',
  'pkg.json': '{"name":"a"}\n',
  'random.bin': Array.from({ length: 1024 }, (_, at) => String.fromCharCode((at * 37) % 128)).join(
    '',
  ),
  'sbom.txt': 'a list\nof packages\n',
  'sbom99.json': '{"bomFormat":"CycloneDX","specVersion":"9.9","components":[]}\n',
  '../clean/package-lock.json': JSON.stringify(LOCKFILE),
};

/** Writes all files into a temporary folder. The image has the name 1.4.0 and no signature. */
export async function createScene(): Promise<Scene> {
  const base = temporaryFolder('bad-inputs');
  const folder = join(base, 'work');
  mkdirSync(join(folder, 'empty'), { recursive: true });
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const layout = await writeLayout([shopImage()], '1.4.0');
  const sigstore = await startSigstore({ now: realNow });
  const trust = join(base, 'trust');
  mkdirSync(trust);
  await sigstore.writeFiles(trust);
  await sigstore.close();
  return { folder, placeFor: (before, number) => place(before, number) };

  function place(before: string, number: number): string {
    if (before === '--advisories') return ADVISORIES;
    if (before === 'oci') return layout;
    // The recorded command 66 read a trusted root that is not JSON.
    return number === 66 ? join(folder, 'badroot.json') : join(trust, 'trusted_root.json');
  }
}
