/** How long our work may hold the page up before the page has its turn, in milliseconds. */
const SLICE = 8;

/** Long work in slices: ask `due` often, and `await rest()` when it says so. */
export class Slices {
  #until = performance.now() + SLICE;

  due(): boolean {
    return performance.now() >= this.#until;
  }

  /** Lets the page have its turn. Throws the signal's reason when the work was called off meanwhile. */
  async rest(signal?: AbortSignal): Promise<void> {
    await turn();
    signal?.throwIfAborted();
    this.#until = performance.now() + SLICE;
  }
}

interface Scheduler {
  yield?(): Promise<void>;
}

function turn(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: Scheduler }).scheduler;
  if (scheduler?.yield) return scheduler.yield();
  if (typeof MessageChannel === 'undefined') return new Promise((done) => setTimeout(done));
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
