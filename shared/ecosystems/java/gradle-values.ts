import type { ParseContext } from '../ecosystem.ts';
import { besidePath } from '../paths.ts';
import type { Token } from './script-tokens.ts';
import { type Values, valuesOf } from './script-values.ts';

/**
 * Returns the values of the variables in a script. They are in the script, and in the `gradle.properties` files in its
 * folder and its parent folders. If the script and these files contradict each other, a value is unknown.
 *
 * @see https://docs.gradle.org/current/userguide/build_environment.html
 */
export function gradleValues(
  path: string,
  tokens: readonly Token[],
  context: ParseContext,
): Values {
  const own = valuesOf(tokens);
  const properties = propertiesAbove(path, context);
  const values = new Map([...properties, ...own]);
  for (const [name, value] of properties)
    if (values.get(name) !== value) values.set(name, undefined);
  return values;
}

/**
 * Returns the properties from the folder of a file and its parent folders. Those in the nearest folder take precedence.
 */
function propertiesAbove(path: string, context: ParseContext): Values {
  const values = new Map<string, string | undefined>();
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    const file = context.file(besidePath(at, 'gradle.properties'));
    for (const [name, value] of file === undefined ? [] : propertiesOf(file.bytes.toString())) {
      if (!values.has(name)) values.set(name, value);
    }
  }
  return values;
}

/** Parses `name=value` and `name: value`. If a name is set twice, the last value applies. */
export function propertiesOf(text: string): ReadonlyMap<string, string> {
  const rows = text.split(/\r?\n/).filter((row) => !/^\s*[#!]/.test(row));
  return new Map(
    rows.flatMap((row) => {
      const [, name, value = ''] = /^\s*([^\s=:]+)\s*[=:]\s*(.*)$/.exec(row) ?? [];
      return name === undefined ? [] : [[name, value.trim()] as const];
    }),
  );
}
