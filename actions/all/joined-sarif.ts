import type { Display } from '../../shared/host/display.ts';
import { prettyJson } from '../../shared/json/canonical-json.ts';
import { isObject } from '../../shared/json/guards.ts';
import { parseJson } from '../../shared/json/parse-json.ts';

type Content = Parameters<Display['offer']>[1];

/** One SARIF file with the scan results and the audit results, each as a separate run. */
export interface JoinedSarif {
  add(content: Content): void;
  /** Writes the file if the user requested it and at least one stage has a result. */
  write(): Promise<void>;
}

export function joinedSarif({ offer }: Pick<Display, 'offer'>): JoinedSarif {
  const contents: Content[] = [];
  return {
    add: (content) => contents.push(content),
    write: async () => {
      if (contents.length > 0) await offer('sarif', () => joined(contents));
    },
  };
}

async function joined(contents: readonly Content[]): Promise<string> {
  const logs = [];
  for (const content of contents) logs.push(parseJson(await bytesOf(content), 'results.sarif'));
  const objects = logs.filter(isObject);
  const runs = objects.flatMap((log) => (Array.isArray(log['runs']) ? log['runs'] : []));
  return prettyJson({ ...objects[0], runs });
}

async function bytesOf(content: Content): Promise<Buffer> {
  const made = await content();
  if (typeof made === 'string') return Buffer.from(made);
  return Buffer.from(made instanceof Uint8Array ? made : [...made].join(''));
}
