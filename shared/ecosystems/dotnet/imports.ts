import type { Problem } from '../../model/inventory.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { insidePath } from '../paths.ts';
import { attributeAt, type XmlElement } from '../xml.ts';
import type { Expand } from './msbuild-properties.ts';
import { unescaped } from './msbuild-text.ts';

/**
 * Matches paths that start with a folder outside the source tree. It belongs to the .NET tools or to a restored
 * package.
 */
const OF_TOOLS =
  /^\$\((?:MSBuild|VSTools|VisualStudio|VCTargets|DevEnv|NuGet|Pkg|Language|UserRoot|AppData|Sdk|CustomBefore|CustomAfter|BeforeTargets|AfterTargets)/i;

/** Matches the MSBuild properties that contain the current file's folder. */
const HERE = /^\$\(MSBuild(?:ThisFileDirectory|ProjectDirectory)\)[\\/]?/i;

/**
 * Returns the files in the source tree to which `Import` elements refer. A missing file could add packages. Therefore,
 * it is reported if MSBuild requires it.
 */
export function importsOf(
  file: EcosystemFile,
  elements: readonly XmlElement[],
  expand: Expand,
  context: ParseContext,
): { readonly files: readonly EcosystemFile[]; readonly problems: readonly Problem[] } {
  const files: EcosystemFile[] = [];
  const problems: Problem[] = [];
  for (const element of elements) {
    const stated = attributeAt(element, 'Project') ?? '';
    const isOfSdk = attributeAt(element, 'Sdk') !== undefined;
    const local = stated.replace(HERE, './');
    const expanded = expand(local);
    // Skips a file of the .NET tools. But if the project defines the property in the path, the file belongs to the
    // project.
    const isOfTools = OF_TOOLS.test(local) && expanded === undefined;
    if (stated === '' || isOfSdk || isOfTools) continue;
    const path = unescaped(expanded ?? local).replaceAll('\\', '/');
    const inside = insidePath(file.path, path);
    const found = inside === undefined ? undefined : context.file(inside);
    if (found !== undefined) files.push(found);
    else if (!mayBeMissing(element)) problems.push(unreadImport(file, stated));
  }
  return { files, problems };
}

/**
 * Returns true if MSBuild accepts that the file is missing, because of a condition such as `Condition="Exists('…')"`.
 */
function mayBeMissing(element: XmlElement): boolean {
  return /\bexists\s*\(/i.test(attributeAt(element, 'Condition') ?? '');
}

function unreadImport(file: EcosystemFile, stated: string): Problem {
  const message = `the imported file ${stated.slice(0, 200)} was not read, so packages can be missing. Fix: import a file in the source tree by path`;
  return { code: 'not-found', message, path: file.path };
}
