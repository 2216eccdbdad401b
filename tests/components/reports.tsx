import { vi } from 'vitest';
import type { ReportWorld } from '../../components/report/world.ts';
import type { Review } from '../../lib/reviews/record.ts';

/** A world of reports that is told by hand what there is. */
export function worldOf(...here: Review[]) {
  const tellers = new Set<() => void>();
  const kept = new Map(here.map((review) => [review.id, review]));
  const world = {
    watch: vi.fn<ReportWorld['watch']>((ids, fn, _failed, signal) => {
      const tell = () => fn(ids.map((id) => kept.get(id)));
      tellers.add(tell);
      signal.addEventListener('abort', () => tellers.delete(tell));
      tell();
    }),
    text: vi.fn(async (): Promise<string | undefined> => 'All the words, read on the door.'),
    copy: vi.fn(async (_text: string, _html: string) => {}),
    save: vi.fn((_file: File) => {}),
    canShare: vi.fn((_file: File) => false),
    share: vi.fn(async (_file: File) => true),
    print: vi.fn(() => {}),
    openNotebook: vi.fn(async () => {}),
    openOptions: vi.fn(async () => {}),
    watchTeams: vi.fn<ReportWorld['watchTeams']>(),
    shareWithTeam: vi.fn(async () => {}),
    sharedIn: vi.fn(async () => []),
    takeBack: vi.fn(async () => {}),
    ownNames: vi.fn(async () => ['Ann']),
  } satisfies ReportWorld;
  const put = (...reviews: Review[]) => {
    for (const review of reviews) kept.set(review.id, review);
    for (const tell of tellers) tell();
  };
  return { world, put, watched: () => tellers.size };
}
