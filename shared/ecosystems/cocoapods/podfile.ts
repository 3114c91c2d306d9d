/** CocoaPods: dependencies declared in a `Podfile`. Source: https://guides.cocoapods.org/syntax/podfile.html */
import type { EcosystemFile, FileFormat } from '../ecosystem.ts';
import type { Manifest } from '../manifest.ts';
import { manifestFormat } from '../manifest-format.ts';
import { type ProgramRules, readProgram } from '../program-manifest.ts';

export const podfile = (lockfile: FileFormat): FileFormat =>
  manifestFormat(
    { wanted: { names: ['Podfile'] } },
    {
      ecosystem: '',
      manifests: ['Podfile'],
      locks: [{ format: lockfile, names: ['Podfile.lock'] }],
      note: 'The file is a program. Assay reads only plain `pod` statements.',
    },
    readPodfile,
  );

function readPodfile(file: EcosystemFile): Manifest {
  return { ...readProgram(file, RULES), fix: 'commit Podfile.lock (pod install)' };
}

const RULES: ProgramRules = {
  comment: '#',
  own: /^[^\S\n]*(?:target|pod|platform|source|project|workspace|use_frameworks!|abstract_target|plugin|inhibit_all_warnings!)(?:[^\S\n(]|$)/m,
  ownName: 'CocoaPods statement',
  statement: /^[^\S\n]*pod[ (]+["'](?<name>[^"'\n]+)["'](?<rest>[^\n]*)/gm,
  mention: /^[^\S\n]*pod\b/gm,
  local: /:path\s*=>|\bpath:/,
};
