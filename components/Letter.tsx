import { useId } from 'preact/hooks';
import { list, t } from '../lib/i18n/translate.ts';
import type { Letter as Mail, Sender } from '../lib/mail/types.ts';
import { domainOf } from '../lib/reviews/source.ts';
import { sentWords } from '../lib/sharing/source.ts';

interface Props {
  letter: Mail;
  /** Reads another of the messages in view. Undefined where there is no choosing. */
  onChoose: ((key: string) => void) | undefined;
}

const nameOf = ({ name, address }: Sender): string => name || address || t('mail.no-sender');

const fromOf = (sender: Sender): string =>
  sender.name && sender.address
    ? t('mail.name-and-address', { name: sender.name, address: sender.address })
    : nameOf(sender);

/** Whoever wrote a message that its sender only passed on, as far as the message names them. */
const firstAuthor = ({ head, author, forwarded }: Mail): Sender | null =>
  forwarded && author && author.address !== head.sender.address ? author : null;

/** One sentence for each thing that can be said of the message beside its words, with no verdict. */
const factsOf = (letter: Mail): string[] => {
  const { head, replyTo, links, pixels } = letter;
  const domain = domainOf(head.sender.address);
  const author = firstAuthor(letter);
  const first = domainOf(author?.address ?? '');
  return [
    ...(first ? [t('mail.domain-first', { domain: first })] : []),
    ...(domain ? [author ? t('mail.domain-passed-on', { domain }) : t('mail.domain', { domain })] : []),
    ...(replyTo ? [t('mail.reply-to', { address: replyTo })] : []),
    ...links.map(({ says, leads }) => t('mail.link-elsewhere', { says, leads })),
    ...(pixels > 0 ? [t('mail.pixels', { n: pixels })] : []),
  ];
};

const Choice = ({ letter, onChoose }: { letter: Mail; onChoose: (key: string) => void }) => {
  const name = useId();
  return (
    <fieldset class="in-view small">
      <legend>{t('mail.choose', { n: letter.inView.length })}</legend>
      {letter.inView.map((head) => (
        <label class="choice" key={head.key}>
          <input
            type="radio"
            name={name}
            value={head.key}
            checked={head.key === letter.head.key}
            onChange={() => onChoose(head.key)}
          />
          <span>
            <span dir="auto">{nameOf(head.sender)}</span>
            {head.sent && <span class="soft"> {sentWords(head.sent)}</span>}
            {head.own && <span class="soft"> {t('mail.own')}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
};

/** What stands above a message, what of it was left out, and facts about its sender. The subject is the title above. */
export const Letter = ({ letter, onChoose }: Props) => {
  const { head, leftOut, forwarded, inView } = letter;
  const facts = factsOf(letter);
  const author = firstAuthor(letter);
  return (
    <div class="letter">
      <dl class="head-lines">
        {author && (
          <>
            <dt>{t('mail.written-by')}</dt>
            <dd dir="auto">{fromOf(author)}</dd>
          </>
        )}
        <dt>{author ? t('mail.passed-on-by') : t('mail.from')}</dt>
        <dd dir="auto">{fromOf(head.sender)}</dd>
        {head.sent && (
          <>
            <dt>{t('mail.sent')}</dt>
            <dd>{sentWords(head.sent)}</dd>
          </>
        )}
      </dl>
      {forwarded && <p class="small">{t('mail.forwarded')}</p>}
      {leftOut.length > 0 && (
        <p class="soft small">
          {t('mail.left-out', { what: list(leftOut.map((what) => t(`mail.left-out.${what}`))) })}
        </p>
      )}
      {onChoose && inView.length > 1 && <Choice letter={letter} onChoose={onChoose} />}
      {facts.length > 0 && (
        <details class="small">
          <summary>{t('mail.facts')}</summary>
          <ul class="prose">
            {facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
          <p class="soft">{t('mail.facts-note')}</p>
        </details>
      )}
    </div>
  );
};
