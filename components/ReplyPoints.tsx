import { t } from '../lib/i18n/translate.ts';
import type { Point } from '../lib/sharing/points.ts';
import { Folded } from './Folded.tsx';
import { Words } from './Words.tsx';

interface Props {
  points: readonly Point[];
  ticked: readonly Point[];
  language: string;
  onTick: (ticked: readonly Point[]) => void;
}

/** What can be asked, each with a tick box; those suggested stand first and are in view. */
export const ReplyPoints = ({ points, ticked, language, onTick }: Props) => (
  <fieldset>
    <legend>{t('reply.points', { ticked: ticked.length, n: points.length })}</legend>
    <Folded
      class="points"
      first={5}
      items={points}
      show={(point) => {
        const { id, name, status, quote } = point;
        return (
          <li key={id}>
            <label class="choice">
              <input
                type="checkbox"
                checked={ticked.includes(point)}
                onChange={(event) => {
                  const on = event.currentTarget.checked;
                  onTick(points.filter((each) => (each === point ? on : ticked.includes(each))));
                }}
              />
              <span>
                <span class="name">{name}</span>
                {status !== '' && <span class="small soft"> {status}</span>}
                {quote !== '' && <Words text={quote} language={language} />}
              </span>
            </label>
          </li>
        );
      }}
    />
  </fieldset>
);
