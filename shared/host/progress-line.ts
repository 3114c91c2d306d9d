/** The progress of one task, for estimating the remaining time. */
interface Task {
  readonly label: string;
  /** Time of the first report, and the number of items that were done at that time. */
  readonly startedMs: number;
  readonly startedAt: number;
}

/** Minimum measuring time before the remaining time is shown, in milliseconds. Earlier estimates vary widely. */
const MIN_MEASURED_MS = 2_000;

/** Matches a report such as `Read 3 of 20 layers`. */
const COUNTED = /(\d+) of (\d+)/;

/** Returns a function that adds the estimated remaining time to reports such as `Read 3 of 20 layers`. */
export function progressEstimate(nowMs: () => number): (message: string) => string {
  let task: Task | undefined;
  return (message) => {
    const [counted, done, total] = COUNTED.exec(message) ?? [];
    if (counted === undefined) return message;
    const [at, all] = [Number(done), Number(total)];
    const label = message.replace(COUNTED, '');
    if (task?.label !== label) task = { label, startedMs: nowMs(), startedAt: at };
    const elapsedMs = nowMs() - task.startedMs;
    const finished = at - task.startedAt;
    if (elapsedMs < MIN_MEASURED_MS || finished <= 0 || at >= all) return message;
    return `${message}, ${durationText((elapsedMs / finished) * (all - at))} left`;
  };
}

/** Returns a duration as `0.8 s`, `12 s` or `2 min 5 s`. */
export function durationText(ms: number): string {
  const seconds = ms / 1000;
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const rest = whole % 60;
  return `${Math.floor(whole / 60)} min${rest === 0 ? '' : ` ${rest} s`}`;
}
