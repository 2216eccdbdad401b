import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ROOT } from './source-files.ts';

const readme = () => readFileSync(`${ROOT}/README.md`, 'utf8');

it('the README map of folders names folders that are there', () => {
  // Indented lines are inside the folder above them that is indented less.
  const block = /```(?:text)?\n((?:\s*\S+\/.*\n)+?)```/.exec(readme())?.[1] ?? '';
  const above: { indent: number; name: string }[] = [];
  const named = block.split('\n').flatMap((line) => {
    const [, space, name] = /^(\s*)([\w.-]+(?:\/[\w.-]+)*)\/(?:\s|$)/.exec(line) ?? [];
    if (space === undefined || name === undefined) return [];
    while (above.length > 0 && (above.at(-1)?.indent ?? 0) >= space.length) above.pop();
    above.push({ indent: space.length, name });
    return [above.map((one) => one.name).join('/')];
  });
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((folder) => !existsSync(`${ROOT}/${folder}`))).toEqual([]);
});

it('every link in the README to a file of the project leads somewhere', () => {
  const links = [...readme().matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => match[1] ?? '');
  expect(links.filter((link) => !existsSync(`${ROOT}/${link}`))).toEqual([]);
});
