import { type Paragraph, readParagraphs } from '../control-file.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';

/** What is installed in the libraries of a source. */
export interface Library {
  /** What the DESCRIPTION of an installed package says; undefined for other files of that name. */
  descriptionOf(file: EcosystemFile): Paragraph | undefined;
  /** Each file of a package of that name: several libraries may have one. */
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

/** That of each context, read once for all of its packages. It is forgotten with the context. */
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

/** Only an installed package has `Built`. */
function readDescription(file: EcosystemFile): Paragraph | undefined {
  const [paragraph] = readParagraphs(file.bytes.toString('utf8'), FIELDS);
  return paragraph?.fields.has('built') === true ? paragraph : undefined;
}
