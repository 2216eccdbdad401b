import { describe, expect, it } from 'vitest';
import { senderIn } from '../../lib/mail/sender.ts';

describe('who sent a message', () => {
  it.each([
    ['Dana Field <Dana.Field@Brightquay.example>', 'Dana Field', 'dana.field@brightquay.example'],
    ['Dana Field<dana@brightquay.example>To: me', 'Dana Field', 'dana@brightquay.example'],
    ['"Field, Dana" <dana@brightquay.example>', 'Field, Dana', 'dana@brightquay.example'],
    ['dana@brightquay.example', '', 'dana@brightquay.example'],
    ['Dana Field', 'Dana Field', ''],
    ['  ', '', ''],
    // The address in the name is what the sender would like it to be taken for.
    ['chief@ashcombe.gov.uk <dana@brightquay.example>', 'chief@ashcombe.gov.uk', 'dana@brightquay.example'],
    ['Dana Field [mailto:Dana@Brightquay.example]', 'Dana Field', 'dana@brightquay.example'],
    [`${'<'.repeat(50_000)}a@b`, '<'.repeat(1_000), ''],
  ])('%s', (text, name, address) => {
    expect(senderIn(text)).toEqual({ name, address });
  });
});
