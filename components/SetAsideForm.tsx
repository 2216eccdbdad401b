import { useContext, useId, useState } from 'preact/hooks';
import { t } from '../lib/i18n/translate.ts';
import type { Scope, Target } from '../lib/reviews/set-aside.ts';
import type { Source } from '../lib/reviews/source.ts';
import { SourceType } from './source-type.ts';

interface Props {
  target: Target;
  /** Host of the page's site, or the sender's domain; empty when there is none, as a file has none. */
  host: string;
  /** Name of what is set aside, for those who hear the button without seeing what it stands beside. */
  label: string;
  /** Id of the heading that takes the focus, because the button goes away. */
  home: string;
  /** By which words it was told, where that can be said. */
  told?: string | undefined;
  onSetAside: (scope: Scope, reason: string) => void;
}

const SCOPES: readonly Scope[] = ['page', 'site', 'everywhere'];

const scopeLabel = (scope: Scope, type: Target['type'], host: string, from: Source['type']): string => {
  const kind = type === 'claim' ? 'scope-claim' : 'scope';
  if (from === 'mail') {
    return scope === 'site' ? t(`aside.${kind}.site-mail`, { host }) : t(`aside.${kind}.${scope}-mail`);
  }
  if (scope === 'site') return t(`aside.${kind}.site`, { host });
  return scope === 'page' && from !== 'page' ? t(`aside.${kind}.page-text`) : t(`aside.${kind}.${scope}`);
};

/** A button that opens a small form in place: where it shall no longer be raised, and why. */
export const SetAsideForm = ({ target, host, label, home, told, onSetAside }: Props) => {
  // Undefined until it is first asked for: a long list has many forms. Once made, one keeps what was typed.
  const [open, setOpen] = useState<boolean>();
  const id = useId();
  const from = useContext(SourceType);
  return (
    <div class="aside-form">
      <button
        type="button"
        class="plain small"
        aria-label={label}
        aria-expanded={open === true}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t('aside.open')}
      </button>
      {open !== undefined && (
        <form
          id={id}
          hidden={!open}
          onSubmit={(event) => {
            event.preventDefault();
            const given = new FormData(event.currentTarget);
            const scope = SCOPES.find((each) => each === given.get('scope')) ?? 'page';
            document.getElementById(home)?.focus({ preventScroll: true });
            onSetAside(scope, String(given.get('reason')).trim());
          }}
        >
          <fieldset aria-describedby={told && `${id}-told`}>
            <legend>{t(`aside.legend-${target.type}`)}</legend>
            {told && (
              <p id={`${id}-told`} class="soft small">
                {told}
              </p>
            )}
            {SCOPES.filter((each) => each !== 'site' || host !== '').map((each) => (
              <label class="choice" key={each}>
                <input type="radio" name="scope" value={each} defaultChecked={each === 'page'} />
                {scopeLabel(each, target.type, host, from)}
              </label>
            ))}
          </fieldset>
          <label class="reason">
            {t('aside.reason')}
            <input type="text" name="reason" required maxLength={300} />
          </label>
          <div class="buttons">
            <button type="submit" class="button first">
              {t('aside.confirm')}
            </button>
            <button type="button" class="button" onClick={() => setOpen(false)}>
              {t('aside.cancel')}
            </button>
          </div>
        </form>
      )}
    </div>
  );
};
