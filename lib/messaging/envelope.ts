/** How a message travels. The mark keeps other extensions' or a library's messages from being taken for ours. */
export interface Envelope {
  pitchcheck: 1;
  name: string;
  data: unknown;
}

/** An Error does not survive the way between contexts, its sentence does. */
export type Reply = { ok: true; value: unknown } | { ok: false; error: string };

export function isEnvelope(value: unknown): value is Envelope {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pitchcheck' in value &&
    value.pitchcheck === 1 &&
    'name' in value &&
    typeof value.name === 'string'
  );
}

export function isReply(value: unknown): value is Reply {
  return (
    typeof value === 'object' &&
    value !== null &&
    'ok' in value &&
    (value.ok === true || (value.ok === false && 'error' in value))
  );
}
