import { t } from '../../lib/i18n/translate.ts';
import type { Head } from '../../lib/mail/types.ts';
import { sentWords } from '../../lib/sharing/source.ts';
import { Choice } from './Choice.tsx';
import type { useDocument } from './use-document.ts';

const detailOf = ({ sender, sent }: Head): string =>
  [sender.name || sender.address || t('document.no-sender'), sentWords(sent)].filter(Boolean).join(' · ');

/** What else can be opened: the other files that were given, and the messages of a mailbox. */
export const Choices = ({ doc }: { doc: ReturnType<typeof useDocument> }) => {
  const { files, mailbox } = doc;
  return (
    <>
      {files.length > 1 && (
        <Choice
          summary={t('document.files', { n: files.length })}
          items={files.map(({ name }, at) => ({ key: String(at), name, detail: '' }))}
          chosen={doc.file ? String(files.indexOf(doc.file)) : ''}
          searchLabel={t('document.find-file')}
          onChoose={(key) => {
            const file = files[Number(key)];
            if (file) void doc.openFile(file);
          }}
        />
      )}
      {mailbox && (
        <Choice
          key={mailbox.name}
          summary={t('document.messages', { name: mailbox.name, n: mailbox.messages.length })}
          items={mailbox.messages.map((head) => ({
            key: head.key,
            name: head.subject || t('document.no-subject'),
            detail: detailOf(head),
          }))}
          chosen={doc.message}
          searchLabel={t('document.find')}
          onChoose={(key) => {
            const head = mailbox.messages.find((each) => each.key === key);
            if (head) void doc.openMessage(mailbox, head);
          }}
        />
      )}
    </>
  );
};
