import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { besidePath } from '../paths.ts';

/** The name and version that Portage records for an installed package. */
export interface InstalledName {
  readonly category: string;
  readonly name: string;
  readonly version: string;
}

/**
 * Returns the name and version of the package to which a file belongs, such as `bash-5.2`. Both are in the `PF` file in
 * the same folder. If this file is missing, the folder has the same name.
 */
export function statedName({ path }: EcosystemFile, context: ParseContext): string {
  const folder = path.split('/').at(-2) ?? '';
  return context.file(besidePath(path, 'PF'))?.bytes.toString('utf8').trim() ?? folder;
}

/**
 * Returns the category, name and version of an installed package. Returns undefined if Portage did not record a name
 * that ends with a version.
 */
export function installedName(
  file: EcosystemFile,
  context: ParseContext,
): InstalledName | undefined {
  const parts = splitName(statedName(file, context));
  return parts && { category: file.path.split('/').at(-3) ?? '', ...parts };
}

/** Matches a dash and the version after it, at the end of the text. */
const VERSION = /-(\d[\d.]*[a-z]?(?:_(?:alpha|beta|pre|rc|p)\d*)*(?:-r\d+)?)$/;

/** Maximum length, in characters, of a name with its version. */
const MAX_LENGTH = 512;

export function splitName(
  text: string,
): { readonly name: string; readonly version: string } | undefined {
  const match = text.length > MAX_LENGTH ? null : VERSION.exec(text);
  const version = match?.[1];
  if (match === null || version === undefined || match.index === 0) return undefined;
  return { name: text.slice(0, match.index), version };
}
