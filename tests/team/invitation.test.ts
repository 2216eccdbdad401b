import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress } from '../../lib/team/address.ts';
import {
  type Invitation,
  invitationFile,
  invitationLink,
  readInvitation,
} from '../../lib/team/invitation.ts';

const INVITATION: Invitation = {
  url: 'https://couch.example.org/data',
  database: 'digital-team',
  name: 'Tîm Digidol',
  user: 'ann',
};
const changed = (change: object) => JSON.stringify({ ...JSON.parse(invitationFile(INVITATION)), ...change });
const problem = (text: string) => {
  const read = readInvitation(text);
  return 'problem' in read ? read.problem : 'none';
};

describe('an invitation', () => {
  it('comes back as it was, from a file and from a link', () => {
    expect(readInvitation(invitationFile(INVITATION))).toEqual({ invitation: INVITATION });
    expect(invitationLink(INVITATION)).toMatch(/^pitchcheck-team:[\w-]+$/);
    expect(readInvitation(` ${invitationLink(INVITATION)}\n`)).toEqual({ invitation: INVITATION });
    expect(readInvitation(invitationLink({ ...INVITATION, user: '' }))).toEqual({
      invitation: { ...INVITATION, user: '' },
    });
  });

  it('is refused where it is none, or means harm', () => {
    for (const text of [
      '',
      'hello',
      '{}',
      '[]',
      'null',
      'pitchcheck-team:',
      'pitchcheck-team:!!',
      'pitchcheck-team:/w==',
      'x'.repeat(30_000),
    ])
      expect(problem(text)).toBe('not-an-invitation');
    expect(problem(changed({ version: 2 }))).toBe('newer');
    expect(problem(changed({ url: 'http://couch.example.org' }))).toBe('not-https');
    expect(problem(changed({ url: 'http://127.0.0.1:5984' }))).toBe('none');
    for (const url of [
      'javascript:alert(1)',
      'https://ann:secret@couch.example.org',
      'https://couch.example.org/?a',
      'https://',
      'file:///etc',
    ])
      expect(problem(changed({ url }))).toBe('not-an-invitation');
    for (const database of ['', '_users', 'A', '../x', 'a b', 'a?b', 'a#b', `a${'b'.repeat(300)}`])
      expect(problem(changed({ database }))).toBe('not-an-invitation');
    for (const name of ['', ' ', 'a\u202eb', 'a\nb', 'a\u0000', 'x'.repeat(101)])
      expect(problem(changed({ name }))).toBe('not-an-invitation');
    for (const user of ['a:b', '_admin', ' ann', 'a\nb', 'x'.repeat(101)])
      expect(problem(changed({ user }))).toBe('not-an-invitation');
    expect(problem(changed({ password: 'secret' }))).toBe('not-an-invitation');
  });

  it('is never more than refused, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.base64String().map((text) => `pitchcheck-team:${text}`),
        ),
        (text) => {
          readInvitation(text);
        },
      ),
    );
  });
});

describe('an address', () => {
  it('is https, or this machine', () => {
    for (const text of [
      'https://couch.example.org',
      'https://couch.example.org:6984/',
      'http://localhost:5984',
      'http://127.0.0.1:5984',
      'http://[::1]:5984',
    ])
      expect(readAddress(text)).toHaveProperty('url');
    for (const text of [
      'http://couch.example.org',
      'http://localhost.example.org',
      'http://127.0.0.1.example.org',
      'http://10.0.0.1',
    ])
      expect(readAddress(text)).toEqual({ problem: 'not-https' });
    expect(readAddress('https://couch.example.org//')).toEqual({ url: 'https://couch.example.org' });
    expect(readAddress('couch.example.org')).toEqual({ problem: 'not-an-address' });
    expect(readAddress('https://a:b@couch.example.org')).toEqual({ problem: 'password-in-address' });
    expect(readAddress('https://couch.example.org#x')).toEqual({ problem: 'more-than-address' });
  });
});
