import { type Outcome, STEPS, type Step } from './steps.ts';

interface Done {
  step: Step;
  outcome: Outcome;
  seconds: number;
}

const USAGE = `npm test                    runs everything
npm test -- PART...         runs these parts, and what they need first
npm test -- --list          lists the parts`;

/** `npm test`: gives the exit code. */
export async function test(args: string[]): Promise<number> {
  if (args.length === 1 && args[0] === '--list') {
    for (const { name, what } of STEPS) console.log(`${name.padEnd(18)}${what}`);
    return 0;
  }
  const unknown = args.filter((arg) => arg === '' || !STEPS.some(({ name }) => name.startsWith(arg)));
  if (unknown.length > 0) {
    console.error(
      `There is no part called ${unknown.map((arg) => arg || 'nothing').join(' or ')}.\n${USAGE}`,
    );
    return 2;
  }
  const done = await runAll(chosen(args));
  summarise(done);
  return done.some(isFailure) ? 1 : 0;
}

/** The steps asked for (`build` stands for all whose names start so) and all they need. */
function chosen(args: string[]): Step[] {
  const names = new Set(
    STEPS.filter(({ name }) => args.length === 0 || args.some((arg) => name.startsWith(arg))).map(
      ({ name }) => name,
    ),
  );
  // A set visits what is added to it on the way, so needs of needs are reached too.
  for (const name of names) for (const need of find(name).needs ?? []) names.add(need);
  return STEPS.filter(({ name }) => names.has(name));
}

function find(name: string): Step {
  const step = STEPS.find((one) => one.name === name);
  if (!step) throw new Error(`A step needs ${name}, which there is not.`);
  return step;
}

/** Runs steps two at a time, each after those it waits for; a step whose needs failed is not run. */
async function runAll(steps: Step[]): Promise<Done[]> {
  const waiting = new Set(steps);
  const running = new Map<Step, Promise<void>>();
  const done = new Map<string, Done>();

  const isReady = (step: Step): boolean => {
    const first = [...(step.needs ?? []), ...(step.after ?? [])];
    if (first.some((name) => steps.some((s) => s.name === name) && !done.has(name))) return false;
    if (step.alone) return running.size === 0;
    return running.size < 2 && ![...running.keys()].some((other) => other.alone);
  };

  while (waiting.size > 0 || running.size > 0) {
    for (const step of waiting) {
      if (!isReady(step)) continue;
      waiting.delete(step);
      const started = Date.now();
      const lacking = (step.needs ?? []).find((name) => !done.get(name)?.outcome.ok);
      const outcome = lacking ? Promise.resolve(notRun(lacking, done)) : step.run();
      running.set(
        step,
        outcome.then((result) => {
          running.delete(step);
          const one = { step, outcome: result, seconds: (Date.now() - started) / 1000 };
          done.set(step.name, one);
          report(one);
        }),
      );
    }
    await Promise.race(running.values());
  }
  return steps.flatMap((step) => done.get(step.name) ?? []);
}

function notRun(lacking: string, done: Map<string, Done>): Outcome {
  const skipped = `needs ${lacking}`;
  // What waits for a missing browser is skipped like the browser; what waits for a failed step fails with it.
  return { ok: false, output: '', ...(done.get(lacking)?.outcome.skipped ? { skipped } : {}) };
}

function report(one: Done): void {
  const { step, outcome, seconds } = one;
  console.log(`${result(one).padEnd(9)}${step.name} (${seconds.toFixed(1)} s)`);
  if (isFailure(one) && outcome.output.trim() !== '') {
    console.log(`${outcome.output.trim().replaceAll(/^/gm, '    ')}\n`);
  }
}

/** A skip is not good enough where everything can be installed. */
const isFailure = ({ outcome }: Done): boolean =>
  !outcome.ok && (outcome.skipped === undefined || Boolean(process.env.CI));

function result(one: Done): string {
  if (one.outcome.ok) return 'passed';
  return isFailure(one) ? 'FAILED' : 'skipped';
}

function summarise(done: Done[]): void {
  let passed = 0;
  let failed = 0;
  console.log('');
  for (const one of done) {
    const { step, outcome, seconds } = one;
    const tests =
      outcome.passed === undefined
        ? ''
        : `${outcome.passed} of ${outcome.passed + (outcome.failed ?? 0)} tests`;
    const note = outcome.skipped ?? tests;
    console.log(
      `${step.name.padEnd(18)} ${step.what.padEnd(36)} ${result(one).padEnd(8)} ${seconds.toFixed(1).padStart(6)} s  ${note}`.trimEnd(),
    );
    for (const title of outcome.again ?? []) console.log(`  passed only when tried again: ${title}`);
    if (result(one) === 'skipped') continue;
    passed += outcome.passed ?? (outcome.ok ? 1 : 0);
    // A step can fail without a failing test, when its tool does not get that far.
    failed += isFailure(one) ? Math.max(outcome.failed ?? 0, 1) : 0;
  }
  console.log(`\n${passed} passed, ${failed} failed`);
}
