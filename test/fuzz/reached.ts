import { Session } from 'node:inspector/promises';

/** Returns the modules in `shared/` with a function that was called since the start, by their path from the root. */
export type Reached = () => Promise<ReadonlySet<string>>;

/** The coverage of V8 does not count a module that is imported but never called. */
export async function countReached(): Promise<Reached> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  // V8 counts calls only in code that it does not optimize. Without counts, it reports for each function if it was called.
  await session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: false });
  return async () => {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    session.disconnect();
    const reached = result
      // The function without a name is the module itself.
      .filter(({ functions }) => functions.some((one) => one.functionName !== '' && isCalled(one)))
      .map(({ url }) => /\/(shared\/[^?]+\.ts)$/.exec(url)?.[1] ?? '');
    return new Set(reached);
  };
}

function isCalled({ ranges }: { readonly ranges: readonly { readonly count: number }[] }): boolean {
  return (ranges[0]?.count ?? 0) > 0;
}
