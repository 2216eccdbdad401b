import type { JSX } from 'preact';
import type { Status } from '../lib/engine/types.ts';
import { t } from '../lib/i18n/translate.ts';

/** Each status has a shape of its own, so that it is told apart without colour. */
const SHAPES = {
  evidenced: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="m4.8 8.3 2.2 2.2 4.2-4.6" class="cut" />
    </>
  ),
  asserted: (
    <>
      <circle cx="8" cy="8" r="6" class="line" />
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
    </>
  ),
  missing: <circle cx="8" cy="8" r="6" class="line" stroke-dasharray="3.2 2.2" />,
  contradicted: (
    <>
      <path d="m8 .6 7.4 7.4L8 15.4.6 8z" fill="currentColor" />
      <path d="M5 6.6h6M5 9.4h6M9.6 4.8 6.4 11.2" class="cut" />
    </>
  ),
} as const satisfies Record<Status, JSX.Element>;

/** A check's status in a shape, a colour and words. */
export const StatusMark = ({ status }: { status: Status }) => (
  <span class="status" data-status={status}>
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[status]}
    </svg>
    {t(`status.${status}`)}
  </span>
);
