import { describe, expect, it } from '@jest/globals';
import { readDockerfile } from '../../../shared/docker/read-dockerfile.ts';
import { readStages as stagesOf } from '../../../shared/docker/stages.ts';

const readStages = (text: string) => stagesOf(readDockerfile(text));

describe('readStages', () => {
  it('finds stages by name and by number, and treats other names as images', () => {
    const stages = readStages(`FROM golang:1 AS Build
FROM alpine
COPY --chown=1 --from=build /a /a
COPY --from=0 /b /b
COPY --from=busybox:1 /c /c
COPY --from=9 /d /d
RUN --mount=type=cache,target=/x --mount=type=bind,from=tools,target=/t make --from=no
FROM build
`);
    expect(stages).toMatchObject([
      {
        name: 'build',
        base: { kind: 'image', name: 'golang:1', line: 1 },
        copied: [],
        mounted: [],
        line: 1,
      },
      {
        name: undefined,
        base: { kind: 'image', name: 'alpine', line: 2 },
        copied: [
          { kind: 'stage', index: 0, line: 3 },
          { kind: 'stage', index: 0, line: 4 },
          { kind: 'image', name: 'busybox:1', line: 5 },
        ],
        mounted: [{ kind: 'image', name: 'tools', line: 7 }],
        line: 2,
      },
      {
        name: undefined,
        base: { kind: 'stage', index: 0, line: 8 },
        copied: [],
        mounted: [],
        line: 8,
      },
    ]);
  });

  it('expands the default of an argument that refers to other arguments', () => {
    const text = 'ARG V=1.2 N="node"\nARG I=${N}:${V}\nARG X\nFROM --platform=$P $I\nFROM $X\n';
    expect(readStages(text).map(({ base }) => base)).toEqual([
      { kind: 'image', name: 'node:1.2', line: 4 },
      undefined,
    ]);
  });

  it('does not use the arguments of a stage to expand FROM', () => {
    expect(readStages('FROM a\nARG V=1\nFROM b:$V\n')[1]?.base).toBeUndefined();
  });

  it('finds the sources of copies and mounts in ONBUILD', () => {
    const [, stage] = readStages(`FROM golang:1 AS build
FROM alpine
ONBUILD COPY --from=build /a /a
ONBUILD COPY --from=busybox:1 /b /b
ONBUILD COPY --from=downstream /c /c
ONBUILD RUN --mount=type=bind,from=example.com/tools,target=/t make
`);
    expect(stage).toMatchObject({
      copied: [
        { kind: 'stage', index: 0, line: 3 },
        { kind: 'image', name: 'busybox:1', line: 4 },
      ],
      mounted: [{ kind: 'image', name: 'example.com/tools', line: 6 }],
    });
  });
});
