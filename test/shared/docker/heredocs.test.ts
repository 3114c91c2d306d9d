import { expect, it } from '@jest/globals';
import { openHeredocs } from '../../../shared/docker/heredocs.ts';

it.each([
  ['RUN <<EOF', ['EOF']],
  ['RUN cat <<A >x <<-"B"', ['A', 'B']],
  ['COPY <<a.conf /etc/', ['a.conf']],
  ['ONBUILD RUN <<EOF', ['EOF']],
  ['RUN echo "<<EOF"', []],
  ['RUN cat <<<EOF', []],
  ['RUN echo $((1<<2))', []],
  ['CMD <<EOF', []],
])('for the instruction %j, openHeredocs finds the here-documents %j', (text, expected) => {
  expect(openHeredocs(text).map(({ name }) => name)).toEqual(expected);
});
