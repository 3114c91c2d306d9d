import type { ParseContext } from '../ecosystems/ecosystem.ts';
import type { OperatingSystem } from '../model/inventory.ts';
import { readOperatingSystem } from './os-release.ts';

/** A package database in the root folder of a system. */
const DATABASE =
  /(?:^|\/)(?:var\/lib\/(?:dpkg|opkg|pacman|rpm|rpmmanifest)|(?:usr\/)?lib\/(?:apk|opkg|sysimage)|usr\/share\/rpm)\//;

/**
 * Returns a function that finds the operating system to which a file belongs. An image can contain the root folders of
 * other systems, such as `opt/rootfs`, each with its own os-release. The package databases in such a folder list the
 * packages of the other system.
 */
export function systemsIn({
  os,
  file,
}: Pick<ParseContext, 'os' | 'file'>): (path: string) => OperatingSystem | undefined {
  const known = new Map([['', os]]);
  return (path) => {
    const found = DATABASE.exec(path);
    const root = found === null ? '' : path.slice(0, found.index);
    if (!known.has(root)) {
      known.set(root, readOperatingSystem({ get: (name) => file(`${root}/${name}`) }) ?? os);
    }
    return known.get(root);
  };
}
