import { describe, expect, it } from '@jest/globals';
import { openProgramFinder } from '../../../shared/binary/find-programs.ts';

/** Returns the programs in a file with the given name that arrives in chunks. */
function find(fileName: string, text: string, chunkBytes = 1 << 20) {
  const finder = openProgramFinder(fileName);
  const bytes = Buffer.from(text, 'latin1');
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    finder?.push(bytes.subarray(at, at + chunkBytes));
  }
  return finder?.end().map(({ name, version }) => `${name}@${version}`);
}

describe('openProgramFinder', () => {
  // The texts are from programs in Debian and in the images that the projects publish.
  it.each([
    ['apache2', 'Apache\0Apache/2.4\0\0Apache/2.4.71 (Debian)\0', 'apache2@2.4.71'],
    ['bash', '@(#)Bash version 5.2.37(1) release GNU\0', 'bash@5.2.37'],
    ['busybox', 'started: BusyBox v1.37.0\0', 'busybox@1.37.0'],
    ['curl', 'https://curl.se/libcurl/c/\0\0curl/8.14.1\0', 'curl@8.14.1'],
    ['ffmpeg', 'name specified.\n\0%s version 7.1.5-0+deb13u1\0', 'ffmpeg@7.1.5'],
    [
      'haproxy',
      'since HAProxy version 2.5.\0\0 version 3.0.11-1+deb13u5, released 2026/11/18\0',
      'haproxy@3.0.11',
    ],
    ['libcrypto.so.3', 'ia32cap\0OpenSSL 3.5.9 29 Sep 2026\x003.5.9\0', 'openssl@3.5.9'],
    ['libruby-3.3.so.3.3', '\0ruby 3.3.14 (2026-11-19 revision f4c37f481b)', 'ruby@3.3.14'],
    ['mariadbd', 'from Debian\x0011.8.9-MariaDB\0', 'mariadb@11.8.9'],
    ['memcached', 'disabled\0memcached 1.6.38\0', 'memcached@1.6.38'],
    ['nginx', '\0nginx version: nginx/1.26.3\n\0', 'nginx@1.26.3'],
    ['node', '/json\0node.js/v20.20.2\0', 'node@20.20.2'],
    ['openssl', 'N/A\0OpenSSL 1.1.1w 11 Sep 2023\0', 'openssl@1.1.1w'],
    ['perl', '/etc/perl\0/usr/local/share/perl/5.40.1\0', 'perl@5.40.1'],
    ['perl', '/usr/local/lib/perl5/5.38.2/x86_64-linux-gnu\0', 'perl@5.38.2'],
    ['php8.4', '\0X-Powered-By: PHP/8.4.28\0', 'php@8.4.28'],
    ['postgres', 'upgrading to PostgreSQL 9.1.\0\0PostgreSQL 17.12 (Debian', 'postgresql@17.12'],
    ['python3.13', 'LC_ALL\x003.13.5\0strict', 'python@3.13.5'],
    ['redis-server', 'txt\x008.0.21789404730000000000\0', 'redis@8.0.2'],
    ['redis-server', '\x007.0.11buildkitsandbox-1683064812000000000\0', 'redis@7.0.11'],
    ['valkey-server', '\0valkey8.1.11792855166000000000\0', 'valkey@8.1.1'],
    ['xz', '\0xz (XZ Utils) 5.8.1\0', 'xz@5.8.1'],
  ])('in the file %s with the content %j, finds the program %s', (fileName, text, expected) => {
    expect(find(fileName, text)).toEqual([expected]);
  });

  it.each([1, 7, 300])('finds versions that are split across chunks of %d bytes', (chunkBytes) => {
    const text = `${'x'.repeat(1000)}node.js/v20.1.0\0${'y'.repeat(1000)}`;
    expect(find('node', text, chunkBytes)).toEqual(['node@20.1.0']);
  });

  it.each([
    ['node', 'node.js/v20.1.0\0', 'node@20.1.0'],
    ['redis-server', `\x008.0.2${'1'.repeat(10)}000000000\0`, 'redis@8.0.2'],
  ])(
    'finds the version of %s regardless of where a chunk boundary splits it',
    (name, text, expected) => {
      const missed = Array.from({ length: 1_000 }, (_, before) => before).filter((before) => {
        const bytes = `${'x'.repeat(before)}${text}${'y'.repeat(1_500)}`;
        return find(name, bytes, 500)?.join() !== expected;
      });
      expect(missed).toEqual([]);
    },
  );

  it('finds nothing in a file that contains only the name of a program', () => {
    expect(find('node', 'node.js/vX\0')).toEqual([]);
  });

  it('does not search files with unknown names', () => {
    expect(openProgramFinder('program')).toBeUndefined();
  });
});
