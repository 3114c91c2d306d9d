import { type Change, refused } from './change.ts';

/** The first Go version that reads a `toolchain` line is 1.21. */
const FIRST_WITH_TOOLCHAINS = 21;

/** Changes the toolchain in a go.mod. If the go.mod has no `toolchain` line, adds one below the `go` line. */
export function editGoMod(text: string, version: string): Change {
  if (!/^1\.\d{1,4}(?:\.\d{1,4})?$/.test(version)) return refused(`${version} is not a Go version`);
  const [goLine, minor = '0'] = /^go[ \t]+1\.(\d{1,4})[^\n]*$/m.exec(text) ?? [];
  if (goLine === undefined || Number(minor) < FIRST_WITH_TOOLCHAINS) {
    return refused('the `go` line is older than 1.21, so it selects no toolchain');
  }
  const line = `toolchain go${version}`;
  const isStated = /^toolchain[ \t]/m.test(text);
  const end = goLine.endsWith('\r') ? '\r' : '';
  const edited = isStated
    ? text.replace(/^toolchain[ \t]+[^\s/]+/m, line)
    : text.replace(goLine, () => `${goLine}\n${end}\n${line}${end}`);
  return { text: edited };
}
