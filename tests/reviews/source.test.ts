import { describe, expect, it } from 'vitest';
import { sourceKey, vendorOf } from '../../lib/reviews/source.ts';

const page = (url: string) => sourceKey({ type: 'page', url });

describe('the identity of a page', () => {
  it('is the same wherever on it one is, and whichever mailing led there', () => {
    expect(page('https://vendor.example/portal?utm_source=mail&gclid=1#prices')).toBe(
      page('https://vendor.example/portal'),
    );
    expect(page('https://vendor.example/?b=2&a=1')).toBe(page('https://vendor.example/?a=1&b=2'));
  });

  it('is another for another page, where the query alone says which', () => {
    expect(page('https://vendor.example/?page_id=7')).not.toBe(page('https://vendor.example/?page_id=8'));
    expect(page('https://vendor.example/a')).not.toBe(page('https://vendor.example/b'));
  });
});

describe('the vendor', () => {
  it('is the page’s host or the sender’s domain', () => {
    const sender = { name: 'Rose', address: 'rose@Vendor.example' };
    const mail = { type: 'mail', sender, subject: '', sent: '', messageId: '' } as const;
    expect(vendorOf(mail)).toBe('vendor.example');
    expect(vendorOf({ type: 'page', url: 'https://www.vendor.example/x' })).toBe('www.vendor.example');
    expect(vendorOf({ type: 'paste', sha256: '' })).toBe('');
  });
});
