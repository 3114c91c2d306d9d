import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { besidePath } from '../paths.ts';

/** What Portage calls a package that it has installed. */
export interface InstalledName {
  readonly category: string;
  readonly name: string;
  readonly version: string;
}

/** By a file in its folder: the category is the folder above, name and version are in `PF`, else the folder's name. */
export function statedName({ path }: EcosystemFile, context: ParseContext): string {
  const folder = path.split('/').at(-2) ?? '';
  return context.file(besidePath(path, 'PF'))?.bytes.toString('utf8').trim() ?? folder;
}

/** Undefined where it is no name and version. */
export function installedName(
  file: EcosystemFile,
  context: ParseContext,
): InstalledName | undefined {
  const parts = splitName(statedName(file, context));
  return parts && { category: file.path.split('/').at(-3) ?? '', ...parts };
}

/** Where the version begins: at a dash before a digit, the last one that is not a revision's. */
const VERSION = /-(\d[\d.]*[a-z]?(?:_(?:alpha|beta|pre|rc|p)\d*)*(?:-r\d+)?)$/;

/** Longest name and version together. */
const MAX_LENGTH = 512;

export function splitName(
  text: string,
): { readonly name: string; readonly version: string } | undefined {
  const match = text.length > MAX_LENGTH ? null : VERSION.exec(text);
  const version = match?.[1];
  if (match === null || version === undefined || match.index === 0) return undefined;
  return { name: text.slice(0, match.index), version };
}
