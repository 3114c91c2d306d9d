import { isObject, type JsonObject, stringAt } from '../../json/guards.ts';

/**
 * Returns the producer that the manifest names: the author. Without an author, returns the maintainers. Contributors
 * and publishers do not count.
 *
 * @see https://docs.npmjs.com/cli/v11/configuring-npm/package-json#people-fields-author-contributors
 */
export function producerOf(manifest: JsonObject): string | undefined {
  const author = personText(manifest['author']);
  if (author !== undefined) return author;
  const maintainers = manifest['maintainers'];
  const named = [maintainers].flat().flatMap((person) => personText(person) ?? []);
  return named.length === 0 ? undefined : named.join(', ');
}

/** Parses `Barney Rubble <b@rubble.com> (http://barnyrubble.tumblr.com/)`, or an object with the same information. */
function personText(person: unknown): string | undefined {
  if (typeof person === 'string') return nonEmpty(person.replace(/\([^()]*\)\s*$/, ''));
  if (!isObject(person)) return undefined;
  const name = nonEmpty(stringAt(person, 'name') ?? '');
  const email = nonEmpty(stringAt(person, 'email') ?? '');
  if (name === undefined) return undefined;
  return email === undefined ? name : `${name} <${email}>`;
}

function nonEmpty(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed === '' ? undefined : trimmed;
}
