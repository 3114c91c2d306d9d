import { extractKindOf, extractOptions, openExtractor } from '../../../shared/binary/extractor.ts';
import type { WantedFiles } from '../../../shared/model/wanted-files.ts';
import { compileWanted } from '../../../shared/source/compile-wanted.ts';
import type { SourceFile } from '../../../shared/source/source.ts';

/** Returns the required files in the form in which a source provides them, either complete or as extracts. */
export function withExtracts(
  files: readonly SourceFile[],
  wanted: WantedFiles,
): readonly SourceFile[] {
  const isWanted = compileWanted(wanted);
  const kinds = new Set(wanted.extracts);
  const options = extractOptions(kinds);
  return files.flatMap((file): readonly SourceFile[] => {
    const { path, bytes } = file;
    if (isWanted(path)) return [file];
    const kind = extractKindOf(path, kinds);
    const gatherer =
      kind === undefined ? undefined : openExtractor(kind, path, bytes.length, options);
    const extract = gatherer?.push(bytes) === true ? gatherer.end() : undefined;
    return extract === undefined ? [] : [{ ...file, bytes: extract, extract: kind }];
  });
}
