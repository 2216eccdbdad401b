import { list, t } from '../../lib/i18n/translate.ts';
import type { Row } from '../../lib/reviews/row.ts';

/** Who holds what where people differ, in a sentence: "2 say answered, 1 says asked." */
export const differWords = (differ: Row['differ']): string =>
  t('team.differ', { what: list(differ.map(({ verdict, n }) => t(`team.say.${verdict}`, { n }))) });
