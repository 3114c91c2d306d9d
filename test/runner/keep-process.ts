/**
 * Saves the process state that a test file could change for other files.
 *
 * @returns A function that restores the environment, the working folder and the exit code.
 */
export function keepProcess(): () => void {
  const env = { ...process.env };
  const folder = process.cwd();
  return () => {
    for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
    Object.assign(process.env, env);
    process.chdir(folder);
    process.exitCode = undefined;
  };
}
