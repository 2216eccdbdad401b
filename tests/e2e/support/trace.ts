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
  args?: { data?: { url?: string } };
}

/** The tracing categories that `mainThread` reads. */
export const CATEGORIES = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
];

interface Task {
  /** Milliseconds of processor time. */
  cost: number;
  /** The browser drew the page: style, layout, paint. */
  drawing: boolean;
  /** The costliest things in it, for a person to read. */
  what: string;
}

/** What a page's main thread did before the extension's first script ran there, and from then on. */
export function mainThread(trace: string, origin: string): { before: Task[]; since: Task[] } {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const ours = traceEvents.find((e) => e.args?.data?.url?.startsWith(`${origin}/content-scripts/`));
  if (!ours) throw new Error('The trace shows no script of the extension.');
  const thread = traceEvents.filter((e) => e.ph === 'X' && e.pid === ours.pid && e.tid === ours.tid);
  const inside = partsOf(thread);
  const tasks = thread.filter(({ name }) => name === 'RunTask');
  const describe = (task: TraceEvent): Task => {
    const parts = inside(task);
    return {
      cost: cost(task),
      drawing: parts.some(
        ({ name }) => name === 'UpdateLayoutTree' || name === 'PrePaint' || name === 'Paint',
      ),
      what: parts.map((e) => `${e.name} ${cost(e).toFixed(0)}`).join(', '),
    };
  };
  const isSince = (task: TraceEvent) => task.ts + (task.dur ?? 0) > ours.ts;
  return {
    before: tasks.filter((task) => !isSince(task)).map(describe),
    since: tasks.filter(isSince).map(describe),
  };
}

const cost = ({ tdur, dur }: TraceEvent): number => (tdur ?? dur ?? 0) / 1000;

/** Finds the ten costliest events inside a task, costliest first. */
function partsOf(thread: TraceEvent[]): (task: TraceEvent) => TraceEvent[] {
  const sorted = thread.filter(({ name }) => !name.endsWith('RunTask')).sort((a, b) => a.ts - b.ts);
  return (task) => {
    const end = task.ts + (task.dur ?? 0);
    let low = 0;
    for (let high = sorted.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.ts ?? 0) < task.ts) low = middle + 1;
      else high = middle;
    }
    const parts: TraceEvent[] = [];
    for (let n = low; (sorted[n]?.ts ?? end) < end; n++) parts.push(sorted[n] as TraceEvent);
    return parts.sort((a, b) => cost(b) - cost(a)).slice(0, 10);
  };
}
