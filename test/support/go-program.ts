import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runProgram } from './programs.ts';

/** A program with a method, a generic function, an inlined function, and a package that nothing imports. */
const FILES = {
  'go.mod': 'module example.com/app\n\ngo 1.21\n',
  'main.go': `package main

import (
	"os"

	"example.com/app/inlined"
	"example.com/app/lib.v2"
)

func main() { println(lib.Of([]int{1, 2}), lib.New().Size(), inlined.Twice(len(os.Args))) }
`,
  'lib.v2/lib.go': `package lib

type Set struct{ Names []string }

func New() *Set { return &Set{} }

//go:noinline
func (s *Set) Size() int { return len(s.Names) }

//go:noinline
func Of[T any](items []T) int { return len(items) }

//go:noinline
func Unused() int { return 1 }
`,
  'inlined/inlined.go': 'package inlined\n\nfunc Twice(n int) int { return 2 * n }\n',
  'unused/unused.go': 'package unused\n\nfunc Unused() int { return 1 }\n',
};

/** Writes the source of the program. */
export function writeGoProgram(folder: string): void {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/**
 * Builds a Go program in `folder` without the network, and returns its path.
 *
 * @throws {Error} with the output of Go if the program cannot be built.
 */
export async function buildGo(
  folder: string,
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const path = join(folder, name);
  const { code, stderr } = await runProgram('go', ['build', ...args, '-o', path, '.'], {
    cwd: folder,
    env: { CGO_ENABLED: '0', GOPROXY: 'off', GOTOOLCHAIN: 'local', ...env },
  });
  if (code !== 0) throw new Error(stderr);
  return path;
}

/** Returns the names of the functions in the symbol table of a program, according to `go tool nm`. */
export async function functionsByNm(path: string): Promise<readonly string[]> {
  const { stdout } = await runProgram('go', ['tool', 'nm', path]);
  const found = [...stdout.matchAll(/^ *[0-9a-f]+ [Tt] (.+)$/gm)].map(([, name = '']) => name);
  return found.filter((name) => !BORDERS.has(name)).map((name) => name.replace(ABI, ''));
}

/** Suffix that distinguishes the two calling conventions of a function in assembly. */
const ABI = /\.abi(?:0|internal)$/;

/** Symbols that mark the beginning and the end of the code. */
const BORDERS: ReadonlySet<string> = new Set(['runtime.text', 'runtime.etext']);
