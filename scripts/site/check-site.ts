import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const REFERENCE = /\s(href|src|srcset)="([^"]*)"/g;
const ABSOLUTE = /^[a-z][a-z0-9+.-]*:/i;

/**
 * Returns the references in a site's pages that do not work offline. These are missing files, and files on other
 * servers that a page would load. Links to other servers that readers can follow are allowed.
 */
export function brokenReferences(site: string): readonly string[] {
  return globSync('**/*.html', { cwd: site }).flatMap((page) => {
    const html = readFileSync(join(site, page), 'utf8').replaceAll(/<pre.*?<\/pre>/gs, '');
    const broken = [...html.matchAll(REFERENCE)].filter(([, name = '', value = '']) => {
      if (ABSOLUTE.test(value)) return name !== 'href';
      const path = decodeURI(value.replace(/#.*$/, ''));
      return path !== '' && !existsSync(join(site, dirname(page), path));
    });
    return broken.map(([text]) => `${page}:${text}`);
  });
}
