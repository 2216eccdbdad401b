import type { NetworkRequest } from './driver.ts';

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

/**
 * The requests in a log written by `--log-net-log`: the browser's own account of everything that went to its network
 * code, whatever asked for it. Requests inside the machine (data, blob, extension files) never reach it.
 */
export function readNetLog(text: string): NetworkRequest[] {
  const { constants, events } = JSON.parse(text) as NetLog;
  const started = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events.flatMap(({ type, params }) => {
    if (type !== started || !params?.url) return [];
    const from = params.initiator ?? '';
    return [{ url: params.url, from: from === 'not an origin' ? '' : from }];
  });
}
