/** The machine on which a build runs: a Linux runner with the JDK that GitHub installs. */
export interface Machine {
  /** System properties of the JVM. */
  readonly properties: ReadonlyMap<string, string>;
}

/** Version of the default JDK on GitHub's Linux runners. */
const JDK = '17.0.17';

export const LINUX: Machine = linuxWith(JDK);

/** Returns a Linux machine with the given JDK version, such as `17.0.17`. */
export function linuxWith(jdk: string): Machine {
  const [major = ''] = jdk.split('.');
  return {
    properties: new Map([
      ['java.version', jdk],
      ['java.specification.version', major],
      ['java.vm.specification.version', major],
      ['os.name', 'Linux'],
      ['os.arch', 'amd64'],
      ['file.separator', '/'],
      ['path.separator', ':'],
    ]),
  };
}
