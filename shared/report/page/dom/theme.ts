import { button } from './elements.ts';

/** Creates a button that switches between the light and the dark color scheme. The system's scheme is the default. */
export function themeButton(): HTMLButtonElement {
  const root = document.documentElement;
  const isDark = () =>
    root.dataset['theme'] === undefined
      ? matchMedia('(prefers-color-scheme: dark)').matches
      : root.dataset['theme'] === 'dark';
  const labelOf = () => (isDark() ? 'Light colors' : 'Dark colors');
  return button(
    { class: 'theme plain' },
    (element) => {
      root.dataset['theme'] = isDark() ? 'light' : 'dark';
      element.textContent = labelOf();
    },
    labelOf(),
  );
}
