import { hash } from 'node:crypto';
import { serve } from './http-server.ts';
import type { Poms } from './maven-poms.ts';
import { aPom } from './maven-poms.ts';

/** A Maven repository on loopback. */
export interface MavenServer {
  readonly url: string;
  /** Paths in the order of the requests. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** Serves poms with their checksums, by `group:artifact:version`. */
export async function serveMaven(poms: Poms): Promise<MavenServer> {
  const files = new Map<string, string>();
  for (const [id, content] of Object.entries(poms)) {
    const [group = '', artifact, version] = id.split(':');
    const path = `/${group.replaceAll('.', '/')}/${artifact}/${version}/${artifact}-${version}.pom`;
    const text = content.startsWith('<project') ? content : aPom(id, content);
    files.set(path, text);
    files.set(`${path}.sha1`, hash('sha1', text, 'hex'));
  }
  const asked: string[] = [];
  const { url, close } = await serve(({ url: path = '' }, response) => {
    asked.push(path);
    const text = files.get(path);
    response.writeHead(text === undefined ? 404 : 200).end(text ?? 'not found');
  });
  return { url, asked, close };
}
