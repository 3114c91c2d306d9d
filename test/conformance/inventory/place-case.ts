import type { SourceFile } from '../../../shared/source/source.ts';
import type { Case } from './case.ts';

/** Path that a format expects, for cases with another file name. `*` stands for that name. */
const PLACES: Readonly<Record<string, { readonly pattern: RegExp; readonly place: string }>> = {
  'package.json': { pattern: /^package\.json$/, place: 'node_modules/a/package.json' },
  'requirements.txt': { pattern: /^(?!.*requirements).*\.txt$/, place: 'requirements/*' },
  csproj: { pattern: /^[a-z]+$/, place: '*.csproj' },
  gemspec: { pattern: /^(?!specifications\/)/, place: 'bundler/gems/a/*' },
  'pecl .reg': { pattern: /^[^/]+$/, place: '.registry/*' },
  'wheel/egg metadata (dir)': { pattern: /^METADATA$/, place: 'a.dist-info/METADATA' },
  'conan.lock (dir)': { pattern: /^release\.lock$/, place: 'conan.lock' },
};

/** Returns the files of a case at the paths that its format expects. */
export function placeCase({ meta, files }: Case): readonly SourceFile[] {
  const rule = PLACES[meta.format];
  if (rule === undefined) return files;
  return files.map((file) =>
    rule.pattern.test(file.path) ? { ...file, path: rule.place.replace('*', file.path) } : file,
  );
}
