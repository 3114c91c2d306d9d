import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ecosystems } from '../../shared/ecosystems/registry.generated.ts';
import { parseGitConfig } from '../../shared/git/git-config.ts';
import { parseGitIndex } from '../../shared/git/git-index.ts';
import { parseIgnoreRules } from '../../shared/git/ignore-rules.ts';
import { looseReferences } from '../../shared/git/loose-references.ts';
import { readHead } from '../../shared/git/read-head.ts';
import { workTreeAt } from '../../shared/git/work-tree.ts';
import { takeInventory } from '../../shared/inventory/take-inventory.ts';
import { wantedFiles } from '../../shared/inventory/wanted-files.ts';
import { readFiles } from '../../shared/source/open-source.ts';
import { onlySource } from '../support/only-source.ts';
import { temporaryFolder } from '../support/programs.ts';
import { NO_WORLD, type Target, textSeed } from './target.ts';

/** Targets for the files of a git repository. */
export function gitTargets(): readonly Target[] {
  const rules = ['*.log\n!/a/**/[b-d]?\n\\#x/ \n', '**/a*b*c/'];
  const config = '[submodule "a\\"b"]\n\tpath = "a" ; x\n\turl = ../b\\\n.git\n';
  return [
    {
      name: 'git index',
      seeds: [{ path: '.git/index', bytes: gitIndex() }],
      run: (bytes, { path }) => void parseGitIndex(bytes, path),
    },
    {
      name: 'ignore rules',
      seeds: rules.map((text) => textSeed(text)),
      run: (bytes) => void parseIgnoreRules(bytes.toString('utf8'))?.decide('a/b/c/a.log', true),
    },
    {
      name: 'git config',
      seeds: [textSeed(config)],
      run: (bytes) => void parseGitConfig(bytes.toString('utf8')),
    },
    folderTarget({
      '.git/HEAD': 'ref: refs/heads/main\n',
      '.git/packed-refs': `${'0'.repeat(40)} refs/heads/main\n`,
      '.git/index': gitIndex(),
      '.git/config': '[remote "origin"]\n\turl = git@host.test:o/r.git\n',
      '.git/info/exclude': '*.tmp\n',
      '.gitignore': rules.join(''),
      '.gitmodules': config,
      'b/.git': 'gitdir: ../.git/modules/b\n',
      'd/.git': `gitdir: ..${' '.repeat(100_000)}/\n`,
      'axbxc/package-lock.json': '{}',
      'package-lock.json':
        '{"lockfileVersion": 3, "packages": {"node_modules/a": {"version": "1"}}}',
    }),
  ];
}

/** A checked-out repository with one changed file. */
function folderTarget(files: Readonly<Record<string, string | Buffer>>): Target {
  const folder = temporaryFolder('fuzz');
  const seeds = Object.entries(files).map(([path, bytes]) => ({ path, bytes: Buffer.from(bytes) }));
  for (const { path, bytes } of seeds) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const wanted = wantedFiles(ecosystems, 'directory');
  return {
    name: 'repository',
    seeds,
    run: async (bytes, seed) => {
      writeFileSync(join(folder, seed.path), bytes);
      try {
        const source = await onlySource({ kind: 'path', path: folder, name: '.' }, NO_WORLD);
        takeInventory(await readFiles(source, wanted, { threads: 1 }), ecosystems);
        const tree = await workTreeAt(folder);
        if (tree === undefined) return;
        await readHead(tree);
        await looseReferences('refs/heads', tree);
      } finally {
        writeFileSync(join(folder, seed.path), seed.bytes);
      }
    },
  };
}

/** An index of two files and two submodules in version 4, without a hash. */
function gitIndex(): Buffer {
  const entry = (mode: number, name: string) => {
    const bytes = Buffer.alloc(62);
    bytes.writeUInt32BE(mode, 24);
    return Buffer.concat([bytes, Buffer.from(`\0${name}\0`)]);
  };
  const header = Buffer.from('DIRC\0\0\0\u0004\0\0\0\u0004', 'latin1');
  const [file, submodule] = [0o100644, 0o160000];
  const entries = [
    entry(file, 'a'),
    entry(submodule, 'b'),
    entry(file, 'c'),
    entry(submodule, 'd'),
  ];
  return Buffer.concat([header, ...entries, Buffer.alloc(20)]);
}
