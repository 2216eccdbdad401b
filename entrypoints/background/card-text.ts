import { MESSAGE_OF_CATEGORY } from '../../lib/i18n/messages.ts';
import { spoken, t } from '../../lib/i18n/translate.ts';
import type { CardText } from '../../lib/messaging/protocol.ts';
import { claimIn, type TabState } from '../../lib/messaging/tab-state.ts';
import type { Source } from '../../lib/reviews/source.ts';
import { fittedQuestion } from '../../lib/sharing/claim-questions.ts';
import { toldSentence } from '../../lib/sharing/told.ts';

const setAsideLabel = (type: Source['type']): string => {
  if (type === 'mail') return t('card.set-aside-mail');
  return type === 'page' ? t('card.set-aside') : t('card.set-aside-text');
};

/** What the card beside a claim's mark says, or null when the claim is no longer there. */
export function cardText(state: TabState | undefined, id: string): CardText | null {
  const claim = claimIn(state, id);
  if (!claim || state?.phase !== 'done') return null;
  const { category } = claim;
  return {
    language: spoken(),
    category: t(`category.${category}.name`),
    message: t(`message.${MESSAGE_OF_CATEGORY[category]}`),
    why: t(`category.${category}.why`),
    told: toldSentence(claim) ?? '',
    questionLabel: t('card.question'),
    question: fittedQuestion(claim) ?? t(`category.${category}.question`),
    setAsideLabel: setAsideLabel(state.reading.source.type),
    closeLabel: t('card.close'),
  };
}
