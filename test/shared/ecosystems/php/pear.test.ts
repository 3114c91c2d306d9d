import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const FOLDER = 'usr/local/lib/php/.registry';

function aText(text: string): string {
  return `s:${text.length}:"${text}";`;
}

function anArray(members: Readonly<Record<string, string>>): string {
  const entries = Object.entries(members).map(([key, value]) => aText(key) + value);
  return `a:${entries.length}:{${entries.join('')}}`;
}

function read(path: string, text: string) {
  return inventoryOfFiles({ [path]: text }, 'image');
}

describe('the PEAR registry', () => {
  it('lists a PECL package with its channel and license', () => {
    const text = anArray({
      name: aText('memcached'),
      channel: aText('pecl.php.net'),
      version: anArray({ release: aText('3.2.0'), api: aText('3.2.0') }),
      license: anArray({ _content: aText('PHP License') }),
    });
    const { packages } = read(`${FOLDER}/.channel.pecl.php.net/memcached.reg`, text);
    expect(packages).toMatchObject([
      {
        purl: 'pkg:pear/memcached@3.2.0?channel=pecl.php.net',
        name: 'memcached',
        license: 'PHP License',
      },
    ]);
  });

  it('is read even if packages have the older format', () => {
    const text = anArray({ package: aText('A'), version: aText('1.0'), license: aText('BSD') });
    expect(read(`${FOLDER}/a.reg`, text).packages).toMatchObject([
      { purl: 'pkg:pear/A@1.0', license: 'BSD' },
    ]);
  });

  it('is reported as a problem if a file is truncated, but a file without a package name is ignored', () => {
    expect(read(`${FOLDER}/a.reg`, 'a:1:{').problems).toMatchObject([{ code: 'malformed' }]);
    expect(read(`${FOLDER}/a.reg`, 'a:0:{}')).toMatchObject({ packages: [], problems: [] });
  });
});
