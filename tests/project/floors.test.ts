import { expect, it } from 'vitest';
import { evaluate } from '../../scripts/lib/evaluate/evaluate.ts';
import { belowFloors, readFloors } from '../../scripts/lib/evaluate/floors.ts';

it('agrees with the labels of its own corpus at least as well as the floors say', async () => {
  const { all, mails } = await evaluate('tests/corpus');
  const floors = readFloors('tests/corpus/floors.json');
  expect(belowFloors(all, floors.own)).toEqual([]);
  expect(mails && belowFloors(mails, floors.mails)).toEqual([]);
});

it('says which total fell, and how far', async () => {
  const { all } = await evaluate('tests/corpus');
  expect(
    belowFloors(all, { claimsMicroF1: 0, claimsAnyF1: 0, checksRight: 1.01, kindRight: 0, falseAlarms: -1 }),
  ).toEqual([
    expect.stringMatching(/^checksRight is 0\.\d+, below its floor of 1\.01\.$/),
    expect.stringMatching(/^falseAlarms is \d+, above the most allowed of -1\.$/),
  ]);
});
