import type { ParseContext } from '../ecosystems/ecosystem.ts';
import { withLineFeeds, withoutMark } from '../ecosystems/text.ts';
import type { OperatingSystem } from '../model/inventory.ts';
import type { SourceContents, SourceFile } from '../source/source.ts';
import { leftOut } from './ignored-paths.ts';
import { isTooLarge } from './size-limits.ts';

/**
 * Provides parsers with access to other files in a source.
 *
 * @param files The files in the source, by path.
 */
export function parseContext(
  { description, files: all, ignored = [] }: SourceContents,
  files: ReadonlyMap<string, SourceFile>,
  os: OperatingSystem | undefined,
): ParseContext {
  let byName: ReadonlyMap<string, readonly SourceFile[]> | undefined;
  return {
    sourceKind: description.kind,
    file: (path) => {
      const file = files.get(path);
      return file === undefined || isTooLarge(file) ? undefined : file;
    },
    named: (name) => {
      byName ??= Map.groupBy(all.filter(isOfSize), ({ path }) =>
        path.slice(path.lastIndexOf('/') + 1),
      );
      return byName.get(name) ?? [];
    },
    isLeftOut: leftOut(ignored),
    os,
  };
}

/**
 * Returns true if a file is small enough to be read. A larger file is not parsed, and is not available as an additional
 * file either.
 */
function isOfSize(file: SourceFile): boolean {
  return !isTooLarge(file);
}

/**
 * Returns the file without a byte order mark, because the formats do not expect one. In a source tree, every line of the
 * result ends with a line feed. Returns an extract from an executable or archive unchanged, because it is JSON that
 * Assay created.
 */
export function plainFile(file: SourceFile): SourceFile {
  if (file.extract !== undefined) return file;
  const { earlier, path, layer } = file;
  const unmarked = withoutMark(file.bytes);
  const bytes = layer === undefined ? withLineFeeds(path, unmarked) : unmarked;
  if (bytes === file.bytes && earlier === undefined) return file;
  return {
    ...file,
    bytes,
    hadMark: unmarked !== file.bytes,
    earlier: earlier?.map((one) => ({ ...one, bytes: withoutMark(one.bytes) })),
  };
}
