import { expect, it } from '@jest/globals';
import { unlockedIn } from '../../../support/inventory.ts';

const TEXT = `defmodule App do
  def project, do: [app: :app, deps: deps()]
  defp deps do
    [{:plug, "~> 1.0"}, {:credo, "~> 1.7", only: :dev}, {:own, path: "../own"}, {:sister, in_umbrella: true}]
  end
end
`;
const LOCK =
  '%{"credo": {:hex, :credo, "1.7.0", "a", [:mix], [], "hexpm", "b"}, "plug": {:hex, :plug, "1.15.0", "a", [:mix], [], "hexpm", "b"}}';

it("a mix.exs counts as locked if its packages are in its own lockfile or, in an umbrella project, in the root's lockfile", () => {
  expect(unlockedIn({ 'mix.exs': TEXT })).toEqual([
    'mix.exs names 1 dependency, and no lockfile pins the installed versions',
  ]);
  expect(unlockedIn({ 'mix.exs': TEXT, 'mix.lock': LOCK })).toEqual([]);
  expect(unlockedIn({ 'apps/a/mix.exs': TEXT, 'mix.lock': LOCK })).toEqual([]);
  expect(unlockedIn({ 'other/mix.exs': TEXT, 'mix.lock': LOCK })).toHaveLength(1);
  expect(unlockedIn({ 'deps/plug/mix.exs': TEXT })).toEqual([]);
  expect(unlockedIn({ 'mix.exs': 'def project, do: [deps: more() ++ deps()]' })).toHaveLength(1);
  expect(unlockedIn({ 'mix.exs': 'def project, do: [app: :a]' })).toEqual([]);
});
