import { button } from './elements.ts';

/** How long a copy button confirms that it copied the text, in milliseconds. */
const CONFIRMED_MS = 1_600;

/**
 * Creates a button that copies text. After a click, it shows whether the text was copied. Screen readers announce this.
 */
export function copyButton(label: string, textOf: () => string): HTMLButtonElement {
  return button({ class: 'copy' }, (element) => void copy(element, label, textOf()), label);
}

async function copy(element: HTMLButtonElement, label: string, text: string): Promise<void> {
  const isCopied = await write(text);
  element.textContent = isCopied ? 'Copied' : 'Not allowed';
  announce(element.textContent);
  setTimeout(() => {
    element.textContent = label;
  }, CONFIRMED_MS);
}

/**
 * Copies text to the clipboard. Returns false if the browser does not allow this. A browser can deny access to the
 * clipboard, and always does so for pages from an insecure origin.
 */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Makes screen readers read a message aloud. */
function announce(message: string): void {
  const region = document.getElementById('announcement');
  if (region !== null) region.textContent = message;
}
