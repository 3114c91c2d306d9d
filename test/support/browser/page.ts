import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

/** Messages of the Chrome DevTools Protocol for one session. */
export interface Session {
  send(method: string, params?: object): Promise<Record<string, unknown>>;
  /** Calls `take` with the parameters of each event. */
  on(method: string, take: (params: Record<string, unknown>) => void): void;
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  readonly hash?: string;
  /** True for a browser in which the reader has disabled scripts. */
  readonly isScriptDisabled?: boolean;
}

/** A page that a test operates as a reader does: with the keyboard, the mouse and links. */
export interface Page {
  /** Errors, requests and violations of the content security policy since the page was opened. */
  readonly complaints: readonly string[];
  /** Evaluates a JavaScript expression, and returns its value as JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** Presses a key, such as `/`, `Enter` or `ArrowDown`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Clicks the first visible element that matches the selector. */
  click(selector: string): Promise<void>;
  resize(width: number, height: number, scheme?: 'light' | 'dark'): Promise<void>;
  screenshot(file: string, isWhole?: boolean): Promise<void>;
  /** Follows a link inside the page. */
  go(hash: string): Promise<void>;
  /** Loads the page again with another hash, as if a reader opened a link. */
  reload(hash: string): Promise<void>;
}

/** Loads a file in a session, and records everything that a self-contained page must not do. */
export async function openPage(
  session: Session,
  file: string,
  options: PageOptions,
): Promise<Page> {
  const { width = 1280, height = 900, scheme = 'light', hash = '' } = options;
  const url = pathToFileURL(file).href;
  const complaints: string[] = [];
  await Promise.all(
    ['Page', 'Runtime', 'Log', 'Network'].map((each) => session.send(`${each}.enable`)),
  );
  recordComplaints(session, url, complaints);
  await session.send('Emulation.setScriptExecutionDisabled', {
    value: options.isScriptDisabled === true,
  });
  const page: Page = {
    complaints,
    evaluate: async <T>(expression: string) => {
      const params = { expression, returnByValue: true, awaitPromise: true };
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', params);
      if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
      return (result as { value: T }).value;
    },
    press: async (key) => {
      for (const type of ['keyDown', 'keyUp']) {
        await session.send('Input.dispatchKeyEvent', { type, ...keyOf(key) });
      }
    },
    type: async (text) => {
      await session.send('Input.insertText', { text });
    },
    click: async (selector) => {
      const found = await page.evaluate<{ x: number; y: number } | null>(centerOf(selector));
      if (found === null) throw new Error(`no visible element matches ${selector}`);
      for (const type of ['mousePressed', 'mouseReleased']) {
        const params = { type, ...found, button: 'left', clickCount: 1 };
        await session.send('Input.dispatchMouseEvent', params);
      }
    },
    resize: async (toWidth, toHeight, toScheme = scheme) => {
      const metrics = { width: toWidth, height: toHeight, deviceScaleFactor: 1, mobile: false };
      await session.send('Emulation.setDeviceMetricsOverride', metrics);
      await session.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'prefers-color-scheme', value: toScheme }],
      });
    },
    screenshot: async (path, isWhole = false) => {
      const params = { captureBeyondViewport: isWhole };
      const { data } = await session.send('Page.captureScreenshot', params);
      await writeFile(path, Buffer.from(String(data), 'base64'));
    },
    go: async (toHash) => {
      const changed = `new Promise((done) => addEventListener('hashchange', done, { once: true }))`;
      const change = `location.hash = ${JSON.stringify(toHash)}`;
      await page.evaluate(
        `location.hash === ${JSON.stringify(`#${toHash}`)} ? 0 : (${change}, ${changed}.then(() => 0))`,
      );
    },
    reload: async (toHash) => {
      await load(session, 'about:blank');
      await load(session, `${url}${toHash}`);
    },
  };
  await page.resize(width, height, scheme);
  await load(session, `${url}${hash}`);
  return page;
}

async function load(session: Session, url: string): Promise<void> {
  const loaded = new Promise<void>((resolve) => session.on('Page.loadEventFired', () => resolve()));
  await session.send('Page.navigate', { url });
  await loaded;
}

function recordComplaints(session: Session, own: string, complaints: string[]): void {
  session.on('Network.requestWillBeSent', ({ request, documentURL }) => {
    const { url } = request as { url: string };
    if (url !== own && url !== 'about:blank')
      complaints.push(`request to ${url} from ${documentURL}`);
  });
  session.on('Log.entryAdded', ({ entry }) => {
    const { level, text } = entry as { level: string; text: string };
    complaints.push(`${level}: ${text}`);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    complaints.push(`exception: ${JSON.stringify(exceptionDetails)}`);
  });
  session.on('Runtime.consoleAPICalled', ({ args }) => {
    complaints.push(`console: ${JSON.stringify(args)}`);
  });
}

const CODES: Readonly<Record<string, number>> = {
  Enter: 13,
  Escape: 27,
  Tab: 9,
  ArrowDown: 40,
  ArrowUp: 38,
  Home: 36,
  End: 35,
};

function keyOf(key: string): object {
  const code = CODES[key];
  if (code === undefined) return { key, text: key };
  const text = key === 'Enter' ? { text: '\r' } : {};
  return { key, code: key, windowsVirtualKeyCode: code, ...text };
}

function centerOf(selector: string): string {
  return `(() => {
    const shown = [...document.querySelectorAll(${JSON.stringify(selector)})].find((each) => each.checkVisibility());
    if (shown === undefined) return null;
    shown.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = shown.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  })()`;
}
