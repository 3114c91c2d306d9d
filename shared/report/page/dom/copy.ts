import { button } from './elements.ts';

/** How long a copy button confirms that it copied the text, in milliseconds. */
const CONFIRMED_MS = 1_600;

/**
 * Creates a button that copies text. After a click, the button shows whether the text was copied, and screen readers
 * announce this.
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
 * Copies text to the clipboard. Returns false if the browser does not allow this. Browsers grant clipboard access only
 * to pages from a secure origin or a file, and can deny it even then.
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
