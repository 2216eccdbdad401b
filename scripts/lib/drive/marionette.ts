import { connect, type Socket } from 'node:net';

type Answer = [type: 1, id: number, error: { error: string; message: string } | null, value: unknown];

/** Firefox's own remote protocol: frames of `<bytes>:<json>` over a loopback socket. */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: Error) => void }
  >();
  #received = Buffer.alloc(0);
  #count = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data) => this.#receive(data));
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox closed the connection.'));
      this.#waiting.clear();
    });
    socket.on('error', () => socket.destroy());
  }

  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
    });
    const client = new Marionette(socket);
    await client.send('WebDriver:NewSession', {
      capabilities: { alwaysMatch: { acceptInsecureCerts: false } },
    });
    await client.send('WebDriver:SetTimeouts', { script: 30_000, pageLoad: 60_000 });
    return client;
  }

  #receive(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.toString('latin1', 0, colon));
      if (this.#received.length < end) return;
      const message = JSON.parse(this.#received.toString('utf8', colon + 1, end)) as Answer | object;
      this.#received = this.#received.subarray(end);
      // The first frame is a greeting, not an answer.
      if (Array.isArray(message)) this.#settle(message as Answer);
    }
  }

  #settle([, id, error, value]: Answer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(value);
  }

  /** @throws Error with Firefox's own words when it refuses, or when it is gone. */
  send(name: string, params: object = {}): Promise<unknown> {
    const id = ++this.#count;
    if (this.#socket.destroyed) return Promise.reject(new Error('Firefox is closed.'));
    const text = JSON.stringify([0, id, name, params]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  /**
   * Runs the body of an async function with the browser's own powers; `args` arrive as `args`, what it returns must be
   * JSON.
   */
  async chrome<Value>(body: string, ...args: unknown[]): Promise<Value> {
    await this.send('Marionette:SetContext', { value: 'chrome' });
    try {
      const script = `const args = [...arguments]; const done = args.pop();
        (async () => { ${body} })().then((value) => done({ value }), (e) => done({ error: String(e) + '\\n' + e?.stack }));`;
      const answer = (await this.send('WebDriver:ExecuteAsyncScript', {
        script,
        args,
        sandbox: 'system',
        newSandbox: true,
      })) as { value: { value?: Value; error?: string } };
      if (answer.value.error !== undefined) throw new Error(answer.value.error);
      return answer.value.value as Value;
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' });
    }
  }

  close(): void {
    this.#socket.destroy();
  }
}
