import { jarOf, pomOf } from '../support/executables.ts';
import type { Attack, Random } from './attack.ts';
import { type HiddenPackage, hideInImage } from './hide-package.ts';

const LOG4J: HiddenPackage = {
  ecosystem: 'Maven',
  name: 'org.apache.logging.log4j:log4j-core',
  version: '2.14.0',
};

const NAMES = [
  'app',
  'app.bin',
  'lib.zip',
  'app.jar.original',
  'app.war.bak',
  'a.dat',
  'b.txt',
  'c.so',
];

/** An archive that Java loads by `-cp` or `-jar`, with any name. */
function archive(random: Random): Buffer {
  const library = jarOf([
    ...(random.below(2) === 1
      ? [{ name: 'META-INF/MANIFEST.MF', content: 'Manifest-Version: 1.0\n' }]
      : []),
    { name: `${random.word()}/A.class`, content: 'x' },
    pomOf('org.apache.logging.log4j', 'log4j-core', '2.14.0'),
  ]);
  const program = jarOf([
    { name: 'META-INF/MANIFEST.MF', content: 'Manifest-Version: 1.0\n' },
    { name: 'BOOT-INF/lib/a.jar', content: library, isStored: true },
  ]);
  const start = Buffer.from(`#!/bin/sh\n# ${random.word()}\nexec java -jar "$0"\n`);
  return random.pick([library, program, Buffer.concat([start, library])]);
}

export const ATTACKS: readonly Attack[] = [
  {
    name: 'a Java archive in an image has the name of a different file type',
    rows: [],
    variant(random) {
      const path = `${random.pick(['app', 'opt/lib', 'srv'])}/${random.pick(NAMES)}`;
      const content = archive(random);
      const layers = [[{ path, content }]];
      return { what: `${path} of ${content.length} bytes`, run: () => hideInImage(layers, LOG4J) };
    },
  },
  {
    name: 'a Java archive in an image has the name of a different file type and is behind a link',
    rows: [],
    variant(random) {
      const path = `opt/${random.word()}`;
      const link = { path: 'app/lib/a.jar', type: 'symlink', target: `/${path}` } as const;
      const layers = [[link, { path, content: archive(random) }]];
      return { what: `a.jar -> ${path}`, run: () => hideInImage(layers, LOG4J) };
    },
  },
];
