import { useMemo } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { LINK_LIMIT, mailLink } from '../../lib/sharing/mailto.ts';

/**
 * A link to an email with the first of the texts that a link has room for, or with its subject only; and which it is.
 * The texts are given from the longest to the shortest.
 */
export const MailLink = ({ subject, bodies }: { subject: string; bodies: readonly string[] }) => {
  const { link, at } = useMemo(() => {
    // What is longer than the link even before it is encoded, perhaps by millions, is not tried.
    const links = [...bodies, ''].map((body) =>
      body.length > LINK_LIMIT ? null : mailLink('', subject, body),
    );
    const first = links.findIndex((one) => one !== null);
    return { link: links[first], at: first };
  }, [subject, bodies]);
  if (!link) return null;
  const note = at === 0 ? 'share.mail.whole' : at < bodies.length ? 'share.mail.brief' : 'share.mail.subject';
  return (
    <>
      <p class="legend">{t('share.mail')}</p>
      <p class="soft small">{t(note)}</p>
      <div class="buttons">
        <a class="button" href={link} target="_blank" rel="noreferrer">
          {t('share.mail.open')}
        </a>
      </div>
    </>
  );
};
