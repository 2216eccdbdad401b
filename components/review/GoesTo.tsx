import { useContext } from 'preact/hooks';
import { list, t } from '../../lib/i18n/translate.ts';
import { Reviews } from './reviewing.ts';

/** Where what is being said goes besides this machine: to the teams that have the review, unless it is private. */
export const GoesTo = ({ when }: { when: 'goes' | 'unless' | 'private' }) => {
  const teams = useContext(Reviews)?.record?.teams ?? [];
  if (teams.length === 0) return null;
  const names = list(teams.map(({ name }) => name));
  return (
    <p class="soft small" dir="auto">
      {t(`team.say.${when}`, { teams: names })}
    </p>
  );
};
