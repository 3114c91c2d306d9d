import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { findProgram, temporaryFolder } from '../programs.ts';
import { openPage, type Page, type PageOptions, type Session } from './page.ts';

export interface Browser {
  /** Opens a file in a new page. */
  open(file: string, options?: PageOptions): Promise<Page>;
  close(): Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

/**
 * Starts Chromium without a window. The DevTools protocol runs over two pipes, so no port is open.
 *
 * @see https://chromedevtools.github.io/devtools-protocol/
 */
export async function openBrowser(): Promise<Browser> {
  const child = startChromium();
  const connection = connect(child);
  const root = connection.session(undefined);
  return {
    open: async (file, options = {}) => {
      const { targetId } = await root.send('Target.createTarget', { url: 'about:blank' });
      const attached = await root.send('Target.attachToTarget', { targetId, flatten: true });
      return await openPage(connection.session(String(attached['sessionId'])), file, options);
    },
    close: async () => {
      const closed = once(child, 'close');
      await root.send('Browser.close').catch(() => child.kill());
      await closed;
    },
  };
}

function startChromium(): ChildProcess {
  const folder = temporaryFolder('chromium');
  const args = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--no-first-run',
    '--disable-extensions',
    '--disable-background-networking',
    '--disable-component-update',
    '--hide-scrollbars',
    '--remote-debugging-pipe',
    `--user-data-dir=${folder}`,
    'about:blank',
  ];
  return spawn(findProgram('chromium') ?? 'chromium', args, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
}

function connect(child: ChildProcess) {
  const output = child.stdio[3] as Writable;
  const input = child.stdio[4] as Readable;
  const waiting = new Map<number, (message: Message) => void>();
  const listeners = new Map<string, ((params: Record<string, unknown>) => void)[]>();
  let last = 0;
  readMessages(input, (message) => {
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    const key = `${message.sessionId ?? ''} ${message.method ?? ''}`;
    for (const take of listeners.get(key) ?? []) take(message.params ?? {});
  });
  child.once('close', () => {
    for (const answer of waiting.values()) answer({ error: { message: 'the browser ended' } });
  });
  return {
    session: (sessionId: string | undefined): Session => ({
      send: (method, params = {}) =>
        new Promise((resolve, reject) => {
          const id = ++last;
          waiting.set(id, ({ result, error }) => {
            waiting.delete(id);
            if (error === undefined) resolve(result ?? {});
            else reject(new Error(`${method}: ${error.message}`));
          });
          output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
        }),
      on: (method, take) => {
        const key = `${sessionId ?? ''} ${method}`;
        listeners.set(key, [...(listeners.get(key) ?? []), take]);
      },
    }),
  };
}

/** Messages are JSON texts that end with a zero byte. */
function readMessages(input: Readable, take: (message: Message) => void): void {
  let chunks: Buffer[] = [];
  input.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      const text = Buffer.concat([...chunks, chunk.subarray(start, end)]).toString();
      chunks = [];
      start = end + 1;
      take(JSON.parse(text));
    }
    chunks.push(chunk.subarray(start));
  });
}
