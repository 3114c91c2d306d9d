import type { Step } from './read-stages.ts';

/** Returns true if `RUN --mount=type=cache` or `type=tmpfs` keeps one of the given folders out of the layer. */
export function cacheMounted({ flags }: Pick<Step, 'flags'>, folders: readonly string[]): boolean {
  return flags.some(({ name, value = '' }) => {
    if (name !== 'mount') return false;
    const options = value.split(',');
    const isKeptOut = options.some((option) => option === 'type=cache' || option === 'type=tmpfs');
    const target = options.find((option) => /^(?:target|dst|destination)=/.test(option));
    const path = target?.replace(/^[a-z]+=/, '').replace(/\/+$/, '') ?? '';
    return isKeptOut && folders.some((folder) => path === folder || path.endsWith(folder));
  });
}
