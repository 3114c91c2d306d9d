/** Pattern of an import of a shared file without any names. Only files in the same folder have this form. */
const UNUSED = /^import "\.\/chunk-[A-Z0-9]{8}\.js";\n/gm;

/**
 * Removes imports that only run the code of a shared file. The modules in shared files do nothing when they are loaded,
 * so such an import has no effect. A file that uses a name of such a module imports the name. Otherwise, Node would
 * need 0.1 ms to resolve each path, and would load files that a run does not need.
 */
export function withoutUnusedImports(output: string): string {
  return output.replace(UNUSED, '');
}
