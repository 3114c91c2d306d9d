import { programOf } from '../../../docker/shell-program.ts';
import type { Span } from '../../../json/text-places.ts';
import type { Hit, Rule } from '../../rule.ts';
import { copySources } from '../copy-words.ts';
import type { Dockerfile } from '../read-stages.ts';
import { commandHit, runCommands, stepHit, stepsOf } from '../step-hits.ts';

/** Matches unencrypted URLs that refer to other machines. */
const PLAIN = /^http:\/\/(?!localhost\b|127\.|0\.0\.0\.0|\[::1\]|host\.docker\.internal)/i;

/**
 * Matches programs that download files. apt is not one of them, because it checks the signatures of its repositories.
 */
const DOWNLOADS =
  /^(?:curl|wget|aria2c|git|svn|hg|pip[0-9.]*|npm|yarn|pnpm|gem|go|rpm|yum|dnf|yum-config-manager|npx|composer|cargo)$/;

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/plain-http',
  title: 'A download uses plain HTTP',
  severity: 'medium',
  profile: 'essential',
  why: 'An attacker on the network can change what the build downloads.',
  fix: 'Use `https:`.',
  references: ['https://owasp.org/www-community/attacks/Manipulator-in-the-middle_attack'],
  aliases: [],
  controls: {
    'cis-docker-1.6.0': ['4.11'],
    hipaa: ['164.312(e)'],
    'nist-800-190': ['4.1.2'],
    'pci-dss-4.0.1': ['2.2.1'],
    ssdf: ['PW.9.1'],
  },
  *check(dockerfile) {
    for (const step of stepsOf(dockerfile, 'ADD')) {
      for (const word of copySources(step)) {
        if (PLAIN.test(word.text)) yield stepHit(step, word.span, hostOf(word.text), editsOf(word));
      }
    }
    for (const found of runCommands(dockerfile)) {
      const { name, args } = programOf(found.command);
      if (!DOWNLOADS.test(name)) continue;
      for (const word of args) {
        const url = word.text.replace(/^--?[a-z-]+=/, '');
        if (!PLAIN.test(url)) continue;
        yield commandHit(found, word.span, hostOf(url), editsOf(word));
      }
    }
  },
};

function editsOf({ span, text }: { readonly span: Span; readonly text: string }): Partial<Hit> {
  const start = text.search(/http:\/\//i);
  const isPlain = span.end - span.start === text.length;
  if (!isPlain || start === -1) return {};
  const at = span.start + start;
  return { edits: [{ span: { start: at, end: at + 4 }, text: 'https', isSafe: false }] };
}

/** Returns the host of a URL. Omits the rest, which can contain a secret. */
function hostOf(url: string): string {
  return URL.parse(url)?.host ?? '';
}
