import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  manifest_version: number;
  permissions?: string[];
  host_permissions?: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: unknown[];
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  content_security_policy?: unknown;
  update_url?: string;
  browser_specific_settings?: { gecko: { data_collection_permissions?: object } };
}

const TARGETS = {
  Chrome: 'chrome-mv3',
  Edge: 'edge-mv3',
  Firefox: 'firefox-mv3',
  Thunderbird: 'thunderbird-mv3',
} as const;

const read = (folder: string): Manifest => {
  const file = new URL(`../../.output/${folder}/manifest.json`, import.meta.url);
  if (!existsSync(file))
    throw new Error(`.output/${folder} is not built; npm test -- project builds it first.`);
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
};

/** The rows of both tables: permission or optional host, targets, reason. */
const rows = readFileSync(new URL('../../docs/permissions.md', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const cells = /^\| `([^`]+)` \| ([A-Za-z, ]+) \| (.+) \|$/.exec(line);
    return cells
      ? [{ permission: cells[1] ?? '', targets: cells[2]?.split(', ') ?? [], reason: cells[3] ?? '' }]
      : [];
  });
const isHost = ({ permission }: { permission: string }): boolean => permission.includes(':');
const table = rows.filter((row) => !isHost(row));
const hosts = rows.filter(isHost);

describe.each(Object.entries(TARGETS))('the manifest built for %s', (target, folder) => {
  const manifest = read(folder);

  it('asks for exactly the permissions in docs/permissions.md', () => {
    const explained = table
      .filter(({ targets }) => targets.includes(target))
      .map(({ permission }) => permission);
    expect([...(manifest.permissions ?? [])].sort()).toEqual(explained.sort());
  });

  it('asks for no site at installation, and runs nothing on any by itself', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
  });

  it('may ask for exactly the hosts in docs/permissions.md, one at a time', () => {
    // Thunderbird shows messages, which no host permission is about.
    const explained = hosts.filter(({ targets }) => targets.includes(target));
    expect([...(manifest.optional_host_permissions ?? [])].sort()).toEqual(
      explained.map(({ permission }) => permission).sort(),
    );
  });

  it('shows nothing of itself to pages, other extensions or servers', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.update_url).toBeUndefined();
  });
});

it('names what data may go to a team, in Firefox, which wants to know', () => {
  const { browser_specific_settings: own } = read(TARGETS.Firefox);
  const explained = readFileSync(new URL('../../docs/permissions.md', import.meta.url), 'utf8').matchAll(
    /^\| [a-z ]+ \(`(\w+)`\) \|/gm,
  );
  expect(own?.gecko.data_collection_permissions).toEqual({
    required: ['none'],
    optional: [...explained].map(([, kind]) => kind),
  });
});

it('gives every permission a reason', () => {
  expect(table.length).toBeGreaterThan(0);
  expect(hosts.length).toBeGreaterThan(0);
  expect(rows.filter(({ reason }) => reason.length < 20)).toEqual([]);
});
