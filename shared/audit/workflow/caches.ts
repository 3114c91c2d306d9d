/** Actions that restore caches, and the inputs that control this. */
import { lineEndAfter, type Span } from '../../json/text-places.ts';
import { mapAt } from '../../json/yaml-access.ts';
import type { YamlScalar } from '../../json/yaml-tree.ts';
import type { Edit } from '../rule.ts';
import { inputOf, type Step, startOf } from './subjects.ts';

/**
 * Describes how an input controls a cache. With `on`, a true value restores the cache. With `off`, a true value
 * prevents it.
 */
interface Switch {
  readonly input?: string;
  readonly when?: 'on' | 'off';
  /** True if the cache is restored when the step does not set the input. */
  readonly isDefault: boolean;
  /** The first major version that does not restore a cache in a release. */
  readonly safeFrom?: number;
}

const ALWAYS: Switch = { isDefault: true };
const on = (input: string, isDefault: boolean): Switch => ({ input, when: 'on', isDefault });
const off = (input: string): Switch => ({ input, when: 'off', isDefault: true });

const CACHES: Readonly<Record<string, Switch>> = {
  'actions/cache': off('lookup-only'),
  'actions/setup-dotnet': on('cache', false),
  'actions/setup-go': on('cache', true),
  'actions/setup-java': on('cache', false),
  'actions/setup-node': on('cache', false),
  'actions/setup-python': on('cache', false),
  'actions-rust-lang/setup-rust-toolchain': on('cache', true),
  'astral-sh/setup-uv': { ...on('enable-cache', true), safeFrom: 10 },
  'awalsh128/cache-apt-pkgs-action': ALWAYS,
  'coursier/cache-action': ALWAYS,
  'denoland/setup-deno': on('cache', false),
  'docker/setup-buildx-action': on('cache-binary', true),
  'determinatesystems/magic-nix-cache-action': on('use-gha-cache', true),
  'golangci/golangci-lint-action': off('skip-cache'),
  'graalvm/setup-graalvm': on('cache', false),
  'gradle/actions': off('cache-disabled'),
  'gradle/gradle-build-action': off('cache-disabled'),
  'hendrikmuhs/ccache-action': ALWAYS,
  'jdx/mise-action': on('cache', true),
  'julia-actions/cache': ALWAYS,
  'leafwing-studios/cargo-cache': ALWAYS,
  'mlugg/setup-zig': on('use-cache', true),
  'moonrepo/setup-toolchain': on('cache', true),
  'mozilla-actions/sccache-action': ALWAYS,
  'nix-community/cache-nix-action': ALWAYS,
  'oven-sh/setup-bun': off('no-cache'),
  'pnpm/action-setup': on('cache', false),
  'pyo3/maturin-action': on('sccache', false),
  'ramsey/composer-install': off('ignore-cache'),
  'ruby/setup-ruby': on('bundler-cache', false),
  'swatinem/rust-cache': off('lookup-only'),
  'taiki-e/cache-cargo-install-action': ALWAYS,
};

const FALSE: ReadonlySet<string> = new Set(['', '0', 'false', 'no', 'off', 'n']);

export interface FoundCache {
  readonly key: Span;
  readonly end: number;
  readonly edits: readonly Edit[];
  /** False if the action restores a cache only by default, and its name does not suggest a cache. */
  readonly isStated: boolean;
}

/**
 * Returns the cache that a step restores. An input such as `cache: ${{ github.ref_type != 'tag' }}` disables the cache
 * for tags. This counts only if nothing but tags triggers a release.
 */
export function cacheOf(
  step: Step,
  release: 'tag' | 'branch' | 'step',
  source: string,
): FoundCache | undefined {
  const { uses } = step;
  if (uses?.kind !== 'repository' || uses.path === 'save') return undefined;
  const found = CACHES[uses.repository];
  if (found === undefined) return undefined;
  const value = found.input === undefined ? undefined : inputOf(step, found.input)?.value;
  const scalar = value?.kind === 'scalar' ? value : undefined;
  const isSafe = isNewEnough(found, uses.reference, commentAfter(source, uses.node.span.end));
  if (!isRestored(found, scalar?.text.trim(), { release, isSafe })) return undefined;
  const key = step.map.entries.get('uses')?.keySpan ?? startOf(step);
  return {
    key,
    end: uses.node.span.end,
    isStated: scalar !== undefined || /cache/.test(uses.repository),
    edits: scalar === undefined ? added(found, step, source) : editsOf(found, scalar),
  };
}

/** Returns the edit that adds the input after the last input of the step. */
function added({ input, when }: Switch, step: Step, source: string): readonly Edit[] {
  const last = [...(mapAt(step.map, 'with')?.entries.values() ?? [])].at(-1);
  if (input === undefined || last === undefined || last.value.via.length > 0) return [];
  const lineStart = source.lastIndexOf('\n', last.keySpan.start - 1) + 1;
  const indent = source.slice(lineStart, last.keySpan.start);
  if (indent.trim() !== '') return [];
  const end = lineEndAfter(source, Math.max(last.keySpan.end, last.value.span.end - 1));
  const text = `\n${indent}${input}: ${when === 'off'}`;
  return [{ span: { start: end, end }, text, isSafe: false }];
}

interface Circumstances {
  readonly release: 'tag' | 'branch' | 'step';
  /** True if this version of the action does not restore its cache by default in a release workflow. */
  readonly isSafe: boolean;
}

function isRestored(
  { isDefault, when, safeFrom }: Switch,
  text: string | undefined,
  { release, isSafe }: Circumstances,
): boolean {
  if (text === undefined) return isDefault && !isSafe;
  if (text.includes('${{')) return release !== 'tag' || !excludesTags(text);
  if (safeFrom !== undefined && text === 'auto') return !isSafe;
  return !FALSE.has(text.toLowerCase()) === (when === 'on');
}

function editsOf({ when }: Switch, { text, span, via }: YamlScalar): readonly Edit[] {
  const isBoolean = /^(?:true|false)$/i.test(text.trim());
  return isBoolean && via.length === 0
    ? [{ span, text: String(when === 'off'), isSafe: false }]
    : [];
}

function isNewEnough({ safeFrom }: Switch, reference: string, comment: string): boolean {
  if (safeFrom === undefined) return false;
  const version = /^v?(\d+)/.exec(reference.length >= 40 ? comment : reference)?.[1];
  return version !== undefined && Number(version) >= safeFrom;
}

/** Returns the first word of the comment that follows an offset on the same line. */
function commentAfter(source: string, offset: number): string {
  return /^[^\S\n]+#\s*(\S+)/.exec(source.slice(offset, offset + 200))?.[1] ?? '';
}

/** Returns true if a condition is false for tags. */
function excludesTags(text: string): boolean {
  return /!\s*startsWith\(\s*github\.ref\s*,\s*'refs\/tags\/?'\s*\)|github\.ref_type\s*!=\s*'tag'|!\s*\(.*github\.ref_type\s*==\s*'tag'\s*\)|github\.event_name\s*!=\s*'release'|github\.ref_type\s*==\s*'branch'|github\.event_name\s*==\s*'pull_request'|startsWith\(\s*github\.ref\s*,\s*'refs\/heads/i.test(
    text,
  );
}
