interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** Microseconds of processor time, which other work on the machine does not lengthen. */
  tdur?: number;
  args?: { name?: string; data?: { url?: string } };
}

/**
 * Tasks on a page's main thread that ran a script of the extension and took more than `limit` milliseconds of processor
 * time, with the costliest things in them.
 */
export function longTasks(trace: string, origin: string, limit: number): string[] {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const whole = traceEvents.filter(({ ph }) => ph === 'X');
  const tasks = whole.filter((e) => /RunTask$/.test(e.name) && cost(e) > limit);
  return tasks.flatMap((task) => {
    const inside = whole.filter((e) => e !== task && isInside(e, task));
    const ours = inside.filter((e) => e.args?.data?.url?.startsWith(`${origin}/content-scripts/`));
    if (ours.length === 0) return [];
    const costly = inside
      .sort((a, b) => cost(b) - cost(a))
      .slice(0, 8)
      .map((e) => `${e.name} ${cost(e).toFixed(0)}`);
    return [`${cost(task).toFixed(0)} ms: ${costly.join(', ')}`];
  });
}

const cost = ({ tdur, dur }: TraceEvent): number => (tdur ?? dur ?? 0) / 1000;

const isInside = (e: TraceEvent, task: TraceEvent): boolean =>
  e.pid === task.pid && e.tid === task.tid && e.ts >= task.ts && e.ts < task.ts + (task.dur ?? 0);
