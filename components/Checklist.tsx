import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Critique, Quote } from '../lib/engine/types.ts';
import { t } from '../lib/i18n/translate.ts';
import { type Done, foldsFlags, showsFlags } from '../lib/messaging/tab-state.ts';
import { type Scope, type SetAside, type Target, whereOf } from '../lib/reviews/set-aside.ts';
import { notJudgedSentence, searchedSentence } from '../lib/sharing/extent.ts';
import { type Arranged, arrange } from './arrange.ts';
import { Check } from './Check.tsx';
import { Claims } from './Claims.tsx';
import { HeadlineFlags } from './HeadlineFlags.tsx';
import { Heard } from './Heard.tsx';
import { Letter } from './Letter.tsx';
import { Messages } from './Messages.tsx';
import { NotAPitch } from './NotAPitch.tsx';
import { NotSure } from './NotSure.tsx';
import { QuestionsOnly } from './QuestionsOnly.tsx';
import { ReadingSummary } from './ReadingSummary.tsx';
import { Findings } from './review/Findings.tsx';
import { KeptReview } from './review/KeptReview.tsx';
import { Reviews } from './review/reviewing.ts';
import { SetAsideList } from './SetAsideList.tsx';
import { SourceType } from './source-type.ts';

interface Props {
  state: Done;
  /** Everything set aside on this machine. */
  entries: readonly SetAside[];
  onShow: (quote: Quote) => void;
  onReadWhole: () => void;
  onTreatAsPitch: (pitch: boolean) => void;
  onSetAside: (entry: Omit<SetAside, 'at'>) => void;
  onRestore: (entry: SetAside) => void;
  /** Reads another of the messages in view. Left out where there is no choosing. */
  onChoose?: (message: string) => void;
  /** What can be done about mail, beneath the head of a message. */
  mailActions?: ComponentChildren;
}

const NotJudged = ({ critique }: { critique: Critique }) => (
  <section class="calm" aria-labelledby="unjudged">
    <h2 id="unjudged">{t('unjudged.heading')}</h2>
    <p>{notJudgedSentence(critique)}</p>
    <p>{t('messages.questions-only')}</p>
  </section>
);

/** The flags, messages and claims of a text that is a pitch, or is treated as one. */
const Judged = (props: Props & { arranged: Arranged; host: string }) => {
  const { state, arranged, host, onShow } = props;
  const { critique, reading } = state;
  const { language, words } = critique;
  const searched = searchedSentence(reading, reading.source.type, words);
  const setAside = (target: Target, scope: Scope, reason: string) =>
    props.onSetAside({ target, scope, where: whereOf(scope, reading.source), reason });
  return (
    <>
      {state.treatedAsPitch &&
        (critique.kind === 'not-pitch' || critique.sure === false) &&
        !reading.selection && (
          <p class="treated">
            {critique.sure === false ? t('not-sure.treated') : t('not-pitch.treated')}{' '}
            <button type="button" class="plain" onClick={() => props.onTreatAsPitch(false)}>
              {t('not-pitch.undo')}
            </button>
          </p>
        )}
      <HeadlineFlags results={arranged.headlines} language={language} onShow={onShow} />
      <Messages
        check={(id) => {
          const found = arranged.checks.get(id);
          return (
            found && (
              <Check
                key={id}
                {...found}
                searched={searched}
                language={language}
                host={host}
                onShow={onShow}
                onSetAside={(scope, reason) => setAside({ type: 'check', check: id }, scope, reason)}
              >
                {id === 'user-needs' && (
                  <Heard buyers={critique.onlyBuyers ?? []} language={language} onShow={onShow} />
                )}
              </Check>
            )
          );
        }}
      />
      <Claims
        groups={arranged.groups}
        none={critique.claims.length > 0 ? t('claims.all-aside') : t('claims.none', { words })}
        language={language}
        host={host}
        onShow={onShow}
        onSetAside={setAside}
      />
      {arranged.aside.length > 0 && (
        <details class="aside">
          <summary>{t('aside.heading', { n: arranged.aside.length })}</summary>
          <SetAsideList entries={arranged.aside} home="claims" onRestore={props.onRestore} />
        </details>
      )}
    </>
  );
};

/** Everything known of one text, top to bottom: what was read, the flags, the messages, the claims. */
export const Checklist = (props: Props) => {
  const { critique, reading } = props.state;
  const kept = useContext(Reviews)?.record != null;
  const arranged = arrange(critique, reading.source, props.entries, kept);
  const shown = showsFlags(props.state) && !foldsFlags(props.state);
  const body = () => {
    if (!critique.judged) {
      return (
        <>
          <NotJudged critique={critique} />
          <QuestionsOnly />
        </>
      );
    }
    const host = whereOf('site', reading.source);
    if (foldsFlags(props.state)) {
      return (
        <NotSure
          reasons={critique.kindReasons}
          language={critique.language}
          onTreatAsPitch={() => props.onTreatAsPitch(true)}
        >
          <Judged {...props} arranged={arranged} host={host} />
        </NotSure>
      );
    }
    if (!showsFlags(props.state)) {
      return (
        <NotAPitch
          reasons={critique.kindReasons}
          language={critique.language}
          onTreatAsPitch={() => props.onTreatAsPitch(true)}
        />
      );
    }
    return <Judged {...props} arranged={arranged} host={host} />;
  };
  return (
    <SourceType.Provider value={reading.source.type}>
      <ReadingSummary
        language={critique.language}
        reading={reading}
        words={critique.words}
        claims={shown ? arranged.groups.reduce((sum, { claims }) => sum + claims.length, 0) : 0}
        unjudged={critique.judged ? (critique.unjudged ?? []) : []}
        onReadWhole={props.onReadWhole}
        onShow={props.onShow}
      >
        {reading.letter && <Letter letter={reading.letter} onChoose={props.onChoose} />}
        {reading.letter && props.mailActions}
      </ReadingSummary>
      <KeptReview language={critique.language} onShow={props.onShow} />
      {body()}
      <Findings language={critique.language} onShow={props.onShow} />
    </SourceType.Provider>
  );
};
