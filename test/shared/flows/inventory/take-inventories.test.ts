import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { main } from '../../../../actions/sbom/main.ts';
import type { EndingHost } from '../../../../shared/host/exit-code.ts';
import { DOCUMENT_FORMATS, distinctFormats } from '../../../../shared/sbom/format.ts';
import { actionHost, DEBIAN } from '../../../support/action-host.ts';
import {
  buildImage,
  writeDockerArchive,
  writeLayout,
  writeOciArchive,
  writeSavedArchive,
} from '../../../support/images.ts';
import { temporaryFolder } from '../../../support/programs.ts';

type Inputs = Readonly<Record<string, string>>;

interface Case {
  /** Copies the source to a folder, and returns the inputs that name it. */
  readonly place: (folder: string) => Promise<Inputs>;
  /** Name of the source in documents if it is outside the workspace. */
  readonly name: string;
  /** Replacement for the program `docker`. */
  readonly exec?: (folder: string) => EndingHost['exec'];
}

const LAYERS = [{ files: DEBIAN }, { files: [{ path: 'app/go.mod', content: 'broken' }] }];

const FOREIGN = JSON.stringify({
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  components: [{ type: 'library', name: 'a', purl: 'pkg:npm/a@1' }, { name: 'without a purl' }],
});

function put(folder: string, name: string, content: string): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function copied(from: Promise<string>, folder: string): Promise<string> {
  const path = put(folder, 'image.tar', '');
  copyFileSync(await from, path);
  return path;
}

const CASES: Readonly<Record<string, Case>> = {
  directory: {
    name: 'app',
    place: async (folder) => {
      put(join(folder, 'app'), 'requirements.txt', 'django==4.2\n');
      put(join(folder, 'app', 'b'), 'package-lock.json', '{ broken');
      return { path: join(folder, 'app') };
    },
  },
  file: {
    name: 'requirements.txt',
    place: async (folder) => ({ path: put(folder, 'requirements.txt', 'django==4.2\n-c a\n') }),
  },
  'foreign document': {
    name: 'bom.cdx.json',
    place: async (folder) => ({ sbom: put(folder, 'bom.cdx.json', FOREIGN) }),
  },
  layout: {
    name: 'oci:layout:1.0',
    place: async (folder) => {
      const path = join(folder, 'layout');
      cpSync(await writeLayout([buildImage({ layers: LAYERS })], '1.0'), path, { recursive: true });
      return { image: `oci:${path}:1.0`, 'base-image': `oci:${path}:1.0` };
    },
  },
  'archive of a layout': {
    name: 'oci-archive:image.tar',
    place: async (folder) => {
      const archive = writeOciArchive(buildImage({ layers: LAYERS }));
      return { image: `oci-archive:${await copied(archive, folder)}` };
    },
  },
  'archive of docker': {
    name: 'docker-archive:image.tar',
    place: async (folder) => {
      const archive = writeDockerArchive({ layers: LAYERS });
      return { image: `docker-archive:${await copied(archive, folder)}` };
    },
  },
  daemon: {
    name: 'docker:test',
    place: async (folder) => {
      await copied(writeSavedArchive(buildImage({ layers: LAYERS })), folder);
      return { image: 'docker:test' };
    },
    exec: (folder) => async (_program, args) => {
      copyFileSync(join(folder, 'image.tar'), args[args.indexOf('--output') + 1] ?? '');
      return { exitCode: 0, stdout: Buffer.alloc(0), stderr: '' };
    },
  },
};

/** Returns every output file of one run, which are documents, the inventory and missing elements. */
async function filesOfRun({ place, exec }: Case, folder: string, workspace?: string) {
  const inputs = { ...(await place(folder)), format: DOCUMENT_FORMATS.join(',') };
  const host = actionHost(inputs, {
    ...(workspace !== undefined && { workspace }),
    ...(exec !== undefined && { exec: exec(folder) }),
  });
  await main(host);
  const paths = ['documents', 'inventory', 'minimum-elements'].flatMap(
    (output) => host.heard.outputs.get(output)?.split('\n') ?? [],
  );
  return paths.map((path) => readFileSync(path, 'utf8'));
}

describe.each(Object.entries(CASES))('the output for a %s', (_kind, source) => {
  it('does not contain local folder names, and does not depend on the location of the source', async () => {
    const [here, there] = [temporaryFolder('here'), join(temporaryFolder('there'), 'further')];
    const files = await filesOfRun(source, here);
    expect(files).toHaveLength(distinctFormats(DOCUMENT_FORMATS).length + 2);
    for (const text of files) {
      expect(text).not.toContain(here);
      expect(text).not.toContain(tmpdir());
      expect(text).toContain(source.name);
    }
    expect((await filesOfRun(source, there)).join() === files.join()).toBe(true);
  });

  it('is the same in a workspace at a different path', async () => {
    const [here, there] = [temporaryFolder('here'), temporaryFolder('there')];
    const files = await filesOfRun(source, here, here);
    expect((await filesOfRun(source, there, there)).join() === files.join()).toBe(true);
    expect(files.join()).not.toContain(tmpdir());
  });
});
