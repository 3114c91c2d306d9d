import { type Paragraph, readParagraphs } from '../control-file.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';

/** Gives access to the packages that are installed in the R libraries of a source. */
export interface Library {
  /** Returns the DESCRIPTION fields of an installed package. Returns undefined for any other file named DESCRIPTION. */
  descriptionOf(file: EcosystemFile): Paragraph | undefined;
  /** Returns the DESCRIPTION files of the package with this name. A package can be in several libraries. */
  named(name: string): readonly EcosystemFile[];
}

const FIELDS: ReadonlySet<string> = new Set([
  'package',
  'version',
  'license',
  'built',
  'depends',
  'imports',
  'linkingto',
]);

/**
 * Caches the library for each context, so that it is read only once. The garbage collector frees an entry together with
 * its context.
 */
const known = new WeakMap<ParseContext, Library>();

export function libraryIn(context: ParseContext): Library {
  const library = known.get(context) ?? readLibrary(context);
  known.set(context, library);
  return library;
}

function readLibrary(context: ParseContext): Library {
  const descriptions = new Map<EcosystemFile, Paragraph>();
  const byName = new Map<string, EcosystemFile[]>();
  for (const file of context.named('DESCRIPTION')) {
    const description = readDescription(file);
    const name = description?.fields.get('package');
    if (description === undefined || name === undefined) continue;
    descriptions.set(file, description);
    const others = byName.get(name);
    if (others === undefined) byName.set(name, [file]);
    else others.push(file);
  }
  return {
    descriptionOf: (file) => descriptions.get(file),
    named: (name) => byName.get(name) ?? [],
  };
}

/**
 * Returns the fields of a DESCRIPTION. Returns undefined for a package that is not installed, because only installed
 * packages have a `Built` field.
 */
function readDescription(file: EcosystemFile): Paragraph | undefined {
  const [paragraph] = readParagraphs(file.bytes.toString('utf8'), FIELDS);
  return paragraph?.fields.has('built') === true ? paragraph : undefined;
}
