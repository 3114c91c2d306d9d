import { physicalLines } from './physical-lines.ts';

/**
 * Returns the parser directives of a Dockerfile by lowercase name: `# syntax=`, `# escape=`, `# check=`. They are
 * comments at the top of the file, one per line.
 *
 * @see https://docs.docker.com/reference/dockerfile/#parser-directives
 */
export function directivesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { text: row } of physicalLines(text)) {
    const match = /^#\s*([a-z]+)\s*=\s*(\S.*)$/i.exec(row.trim());
    const name = match?.[1]?.toLowerCase();
    if (name === undefined || found.has(name)) break;
    found.set(name, match?.[2]?.trim() ?? '');
  }
  return found;
}
