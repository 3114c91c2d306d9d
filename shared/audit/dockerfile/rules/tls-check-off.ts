import { assignmentsOf } from '../../../docker/assignments.ts';
import type { ShellCommand, ShellWord } from '../../../docker/shell-commands.ts';
import { programOf } from '../../../docker/shell-program.ts';
import type { Rule } from '../../rule.ts';
import { optionRemoval } from '../command-edits.ts';
import type { Dockerfile } from '../read-stages.ts';
import { commandHit, runCommands, stepHit, stepsOf } from '../step-hits.ts';

/** Variables that can disable TLS certificate verification, and the values that disable it. */
const VARIABLES: ReadonlyMap<string, RegExp> = new Map([
  ['NODE_TLS_REJECT_UNAUTHORIZED', /^0$/],
  ['PYTHONHTTPSVERIFY', /^0$/],
  ['GIT_SSL_NO_VERIFY', /^(?!$|0$|false$)/i],
  ['NPM_CONFIG_STRICT_SSL', /^false$/i],
  ['YARN_STRICT_SSL', /^false$/i],
  ['PIP_TRUSTED_HOST', /./],
  ['GOINSECURE', /./],
  ['CURL_INSECURE', /^(?:1|true)$/i],
]);

/** Matches words that disable TLS certificate verification, regardless of the program. */
const SETTINGS =
  /^(?:--setopt=(?:.*\.)?sslverify=(?:0|false|no)|http\.(?:.*\.)?sslverify=(?:false|0)|Acquire::https::(?:.*::)?Verify-(?:Peer|Host)=(?:"?false"?|0))$/i;

/** Matches settings of `git config` and `npm config` whose value is the next word. */
const VALUED = /^(?:http\.(?:.*\.)?sslverify|strict-ssl|http-basic\.ssl)$/i;

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/tls-check-off',
  title: 'TLS certificate verification is disabled',
  severity: 'high',
  profile: 'essential',
  why: 'An attacker on the network can impersonate the server and change what the build downloads.',
  fix: 'Remove the option that disables the verification. For a private certificate authority, add its certificate to the image.',
  references: ['https://curl.se/docs/sslcerts.html'],
  aliases: [
    'CKV2_DOCKER_12',
    'CKV2_DOCKER_13',
    'CKV2_DOCKER_14',
    'CKV2_DOCKER_16',
    'CKV2_DOCKER_2',
    'CKV2_DOCKER_3',
    'CKV2_DOCKER_4',
    'CKV2_DOCKER_5',
    'CKV2_DOCKER_6',
  ],
  controls: {
    'cis-docker-1.6.0': ['4.11'],
    hipaa: ['164.312(e)'],
    'nist-800-190': ['4.1.2'],
    'pci-dss-4.0.1': ['2.2.1'],
    ssdf: ['PW.9.1'],
  },
  *check(dockerfile) {
    for (const step of stepsOf(dockerfile, 'ENV', 'ARG')) {
      for (const { key, value = '', span } of assignmentsOf(step)) {
        if (isOff(key, value)) yield stepHit(step, span, key);
      }
    }
    for (const found of runCommands(dockerfile)) {
      for (const word of unsafeWords(found.command)) {
        const isOption = /^-(?:k|-insecure|-no-check-certificate)$/.test(word.text);
        yield commandHit(found, word.span, /^[-\w.]+/.exec(word.text)?.[0] ?? '', {
          ...(isOption && !found.step.isJson && { edits: [optionRemoval(dockerfile, word)] }),
        });
      }
    }
  },
};

function isOff(key: string, value: string): boolean {
  return VARIABLES.get(key.toUpperCase())?.test(value) === true;
}

/** Returns the words of a command that disable TLS certificate verification. */
function unsafeWords(command: ShellCommand): readonly ShellWord[] {
  const { name, args } = programOf(command);
  const options = optionsOf(name);
  return [
    ...[...command.assignments, ...(name === 'export' ? args : []), ...command.words].filter(
      isOffWord,
    ),
    ...args.filter(({ text }, index) => {
      const isSetting = SETTINGS.test(text) || SETTINGS.test(text.replace(/^-[oc]=?/, ''));
      const next = args[index + 1]?.text ?? '';
      return isSetting || options.test(text) || (VALUED.test(text) && /^(?:false|0)$/i.test(next));
    }),
  ].filter((word, index, all) => all.indexOf(word) === index);
}

function isOffWord({ text }: ShellWord): boolean {
  const equals = text.indexOf('=');
  return equals > 0 && isOff(text.slice(0, equals), text.slice(equals + 1));
}

function optionsOf(name: string): RegExp {
  if (name === 'curl') return /^(?:--insecure|--proxy-insecure|-[A-Za-z#]*k[A-Za-z]*)$/;
  if (name === 'wget') return /^--no-check-certificate$/;
  if (/^(?:pip[0-9.]*|python[0-9.]*)$/.test(name)) return /^--trusted-host(?:=|$)/;
  if (name === 'npm' || name === 'yarn') return /^--(?:no-strict-ssl|strict-ssl=false)$/;
  if (name === 'aria2c') return /^--check-certificate=false$/;
  return /^$/;
}
