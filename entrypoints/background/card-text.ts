import { MESSAGE_OF_CATEGORY } from '../../lib/i18n/messages.ts';
import { spoken, t } from '../../lib/i18n/translate.ts';
import type { CardText } from '../../lib/messaging/protocol.ts';
import { claimIn, type TabState } from '../../lib/messaging/tab-state.ts';

const SET_ASIDE = {
  page: 'card.set-aside',
  mail: 'card.set-aside-mail',
  file: 'card.set-aside-text',
  paste: 'card.set-aside-text',
} as const;

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
    questionLabel: t('card.question'),
    question: t(`category.${category}.question`),
    setAsideLabel: t(SET_ASIDE[state.reading.source.type]),
    closeLabel: t('card.close'),
  };
}
