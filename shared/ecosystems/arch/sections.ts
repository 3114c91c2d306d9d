import { linesOf } from '../../binary/lines.ts';

/** The values in each section, keyed by section name. */
export type Sections = ReadonlyMap<string, readonly string[]>;

/**
 * Parses the sections of a description. `%NAME%` starts a section, and an empty line ends it.
 *
 * @see https://man.archlinux.org/man/alpm-db-desc.5
 */
export function readSections(text: string): Sections {
  const sections = new Map<string, string[]>();
  let values: string[] | undefined;
  for (const line of linesOf(text)) {
    if (line === '') values = undefined;
    else if (values !== undefined) values.push(line);
    else if (line.length > 2 && line.startsWith('%') && line.endsWith('%')) {
      values = [];
      sections.set(line.slice(1, -1), values);
    }
  }
  return sections;
}
