import { describe, expect, it } from 'vitest';
import { Outbox } from '../../lib/reading/outbox.ts';

type Batch = Parameters<ConstructorParameters<typeof Outbox>[0]>[0];

function sent() {
  const batches: Batch[] = [];
  return { batches, outbox: new Outbox(async (batch) => void batches.push(batch)) };
}
const passage = (id: number, text = 'Text.') => ({
  id,
  after: id > 1 ? id - 1 : null,
  role: 'paragraph' as const,
  text,
});

describe('the outbox', () => {
  it('cuts messages by passages and by text, and only the last says that all is told', async () => {
    const { batches, outbox } = sent();
    for (let id = 1; id <= 500; id++) await outbox.add(passage(id));
    await outbox.add(passage(501, 'x'.repeat(20_000)));
    await outbox.add(passage(502, 'x'.repeat(20_000)));
    await outbox.finish();
    expect(batches.map(({ passages }) => passages.length)).toEqual([400, 101, 1]);
    expect(batches.map(({ complete }) => complete)).toEqual([false, false, true]);
  });

  it('never removes in a message what the message names', async () => {
    const { batches, outbox } = sent();
    await outbox.add(passage(8));
    await outbox.remove(7);
    await outbox.remove(8);
    await outbox.finish();
    expect(batches.map(({ removed, passages }) => [removed, passages.map(({ id }) => id)])).toEqual([
      [[], [8]],
      [[7, 8], []],
    ]);
  });

  it('knows whether there is anything to finish', async () => {
    const { outbox } = sent();
    expect(outbox.used).toBe(false);
    await outbox.remove(1);
    expect(outbox.used).toBe(true);
    await outbox.finish();
    expect(outbox.used).toBe(false);
  });
});
