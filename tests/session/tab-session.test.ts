import { describe, expect, it } from 'vitest';
import type { FrameReport } from '../../lib/messaging/protocol.ts';
import { placeOf, TabSession } from '../../lib/session/tab-session.ts';

const report = (url: string, childFrames: string[] = []): FrameReport => ({
  url,
  title: 'A page',
  language: 'en',
  contentType: 'text/html',
  childFrames,
  videos: 1,
  images: 0,
  selection: false,
  mail: null,
});
const passage = (id: number, after: number | null, text = `p${id}`) => ({
  id,
  after,
  role: 'paragraph' as const,
  text,
});
const change = (
  token: number,
  passages: ReturnType<typeof passage>[],
  removed: number[] = [],
  complete = true,
) => ({
  token,
  passages,
  removed,
  complete,
  url: 'https://vendor.example/',
  title: 'A page',
});
const texts = (session: TabSession) => session.pitch().passages.map((one) => one.text);

describe('a tab’s text', () => {
  it('keeps passages in place as they are added, replaced and taken away', () => {
    const session = new TabSession();
    session.begin(0, report('https://vendor.example/'), 1);
    session.change(0, change(1, [passage(1, null), passage(2, 1), passage(3, 2)]));
    session.change(0, change(1, [passage(4, 1), passage(5, null)]));
    expect(texts(session)).toEqual(['p5', 'p1', 'p4', 'p2', 'p3']);
    session.change(0, change(1, [passage(2, 1, 'new')], [4]));
    expect(texts(session)).toEqual(['p5', 'p1', 'new', 'p3']);
  });

  it('turns away changes that build on a start it does not hold', () => {
    const session = new TabSession();
    expect(session.change(0, change(1, []))).toBe('read-again');
    session.begin(0, report('https://vendor.example/'), 2);
    expect(session.change(0, change(1, []))).toBe('read-again');
    expect(session.change(0, change(2, []))).toBe('ok');
  });

  it('has the page before its frames, and ids that lead back to them', () => {
    const session = new TabSession();
    session.begin(7, report('https://frame.example/'), 1);
    session.begin(0, report('https://vendor.example/'), 2);
    session.change(7, change(1, [passage(1, null, 'in the frame')]));
    session.change(0, change(2, [passage(1, null, 'on the page')]));
    expect(texts(session)).toEqual(['on the page', 'in the frame']);
    expect(session.pitch().passages.map(({ id }) => placeOf(id))).toEqual([
      { frameId: 0, passage: 1 },
      { frameId: 7, passage: 1 },
    ]);
    expect(placeOf('7')).toBeUndefined();
  });

  it('names the frames that could not be read', () => {
    const session = new TabSession();
    session.begin(0, report('https://vendor.example/', ['forms.example', 'maps.example', '']), 1);
    session.begin(3, report('https://forms.example/x'), 2);
    expect(session.pitch().reading).toMatchObject({
      frames: 2,
      unreadFrames: ['maps.example', ''],
      videos: 2,
    });
  });

  it('tells only the marks that differ from the last time', () => {
    const session = new TabSession();
    session.begin(0, report('https://vendor.example/'), 1);
    const mark = (claim: string, at: number) =>
      ({ claim, category: 'savings', passage: at, start: 0, end: 4 }) as const;
    expect(session.repaint(0, [mark('a', 1), mark('b', 2)])).toMatchObject({ only: null });
    expect(session.repaint(0, [mark('a', 1), mark('c', 2), mark('d', 3)])).toEqual({
      marks: [mark('c', 2), mark('d', 3)],
      only: [2, 3],
    });
    expect(session.repaint(0, [mark('c', 2), mark('d', 3)])).toEqual({ marks: [], only: [1] });
    session.begin(0, report('https://vendor.example/'), 2);
    expect(session.repaint(0, [mark('c', 2)])).toEqual({ marks: [mark('c', 2)], only: null });
  });

  it('is settled when every frame is complete or gone', async () => {
    const session = new TabSession();
    session.begin(0, report('https://vendor.example/'), 1);
    const settled = session.settled([0, 3], 60_000);
    session.change(0, change(1, [passage(1, null)]));
    session.dropFrame(3);
    await settled;
    expect(session.frameIds).toEqual([0]);
  });

  it('does not wait for ever for a frame that says nothing', async () => {
    const session = new TabSession();
    session.begin(0, report('https://vendor.example/'), 1);
    await session.settled([0], 5);
    expect(session.pitch().passages).toEqual([]);
  });
});
