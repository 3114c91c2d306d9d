/**
 * Words after a package name that the rest of a title depends on. Without the name, the rest would mean something else.
 */
const BOUND = /^(?:and|before|has|is|prior|through|up|versions?|via|v?\d|[<>=(])/i;

/**
 * Removes the name of the package from an advisory title: `Prototype Pollution in minimist` becomes
 * `Prototype Pollution`. A terminal already shows the name in the line above. Returns the title unchanged if it does
 * not start or end with the name.
 */
export function withoutPackage(title: string, name = ''): string {
  if (name === '') return title;
  const end = title.replace(/ \([\w.-]{1,20}\)$/, '');
  if (endsWith(end, ` in ${name}`)) return end.slice(0, -` in ${name}`.length).trimEnd() || title;
  if (title.slice(0, name.length).toLowerCase() !== name.toLowerCase()) return title;
  const rest = /^(?::| -)? (.+)$/.exec(title.slice(name.length))?.[1];
  if (rest === undefined || BOUND.test(rest)) return title;
  return `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
}

function endsWith(title: string, end: string): boolean {
  return title.toLowerCase().endsWith(end.toLowerCase());
}
