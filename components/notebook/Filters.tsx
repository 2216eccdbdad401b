import { useId, useState } from 'preact/hooks';
import { CHECKS, type Status } from '../../lib/engine/types.ts';
import { t } from '../../lib/i18n/translate.ts';
import { checkWord, filtersOn, fromCheckWord, NO_VENDOR, unfiltered, type View } from './view.ts';

const STATUSES = ['missing', 'contradicted', 'asserted', 'evidenced'] as const satisfies readonly Status[];
const JUDGED = ['yes', 'no', 'differ'] as const;

/** What there is to choose from. */
export interface Choices {
  vendors: readonly string[];
  tags: readonly string[];
  teams: readonly string[];
  /** Something came from no vendor. */
  noVendor: boolean;
  /** Something is deleted. */
  deleted: boolean;
}

interface Props {
  view: View;
  choices: Choices;
  onChange: (change: Partial<View>) => void;
}

const Select = (props: {
  label: string;
  value: string;
  any: string;
  options: readonly (readonly [value: string, label: string])[];
  onChange: (value: string) => void;
}) => {
  const id = useId();
  // A bookmark may ask for what is no longer there; it is shown so that it can be taken away.
  const gone = props.value !== '' && props.options.every(([value]) => value !== props.value);
  return (
    <div>
      <label for={id}>{props.label}</label>
      <select id={id} value={props.value} onChange={(event) => props.onChange(event.currentTarget.value)}>
        <option value="">{props.any}</option>
        {gone && <option value={props.value}>{props.value}</option>}
        {props.options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
};

const Day = (props: { label: string; value: string; onChange: (value: string) => void }) => {
  const id = useId();
  return (
    <div>
      <label for={id}>{props.label}</label>
      <input
        id={id}
        type="date"
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
    </div>
  );
};

const CheckSelect = ({ view, onChange }: Omit<Props, 'choices'>) => {
  const id = useId();
  return (
    <div>
      <label for={id}>{t('filter.check')}</label>
      <select
        id={id}
        value={view.check ? checkWord(view.check) : ''}
        onChange={(event) => onChange({ check: fromCheckWord(event.currentTarget.value) })}
      >
        <option value="">{t('filter.check.any')}</option>
        {CHECKS.map((check) => (
          <optgroup key={check} label={t(`check.${check}.name`)}>
            {STATUSES.map((status) => (
              <option key={status} value={checkWord({ check, status })}>
                {t('filter.check.one', { check: t(`check.${check}.name`), status: t(`status.${status}`) })}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
};

const Tick = (props: { label: string; on: boolean; onChange: (on: boolean) => void }) => (
  <label class="choice">
    <input
      type="checkbox"
      checked={props.on}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
    />
    {props.label}
  </label>
);

/** The search, and what else narrows the list down. */
export const Filters = ({ view, choices, onChange }: Props) => {
  const id = useId();
  const on = filtersOn(view);
  const [open, setOpen] = useState(on > 0);
  return (
    <search class="filters">
      <div class="search">
        <label for={id}>{t('filter.search')}</label>
        <input
          id={id}
          type="search"
          value={view.words}
          onInput={(event) => onChange({ words: event.currentTarget.value })}
        />
      </div>
      <button
        type="button"
        class="button"
        aria-expanded={open}
        aria-controls={`${id}-fields`}
        onClick={() => setOpen(!open)}
      >
        {on > 0 ? t('filter.on', { n: on }) : t('filter.heading')}
      </button>
      <div class="fields" id={`${id}-fields`} hidden={!open}>
        <Select
          label={t('filter.vendor')}
          value={view.vendor}
          any={t('filter.vendor.any')}
          options={[
            ...choices.vendors.map((vendor) => [vendor, vendor] as const),
            ...(choices.noVendor ? [[NO_VENDOR, t('filter.vendor.none')] as const] : []),
          ]}
          onChange={(vendor) => onChange({ vendor })}
        />
        <CheckSelect view={view} onChange={onChange} />
        <Select
          label={t('filter.tag')}
          value={view.tag}
          any={t('filter.tag.any')}
          options={choices.tags.map((tag) => [tag, tag] as const)}
          onChange={(tag) => onChange({ tag })}
        />
        {(choices.teams.length > 0 || view.team !== '') && (
          <Select
            label={t('team.filter')}
            value={view.team}
            any={t('team.filter.any')}
            options={choices.teams.map((team) => [team, team] as const)}
            onChange={(team) => onChange({ team })}
          />
        )}
        <Select
          label={t('filter.judged')}
          value={view.judged ?? ''}
          any={t('filter.judged.any')}
          options={JUDGED.map((one) => [one, t(`filter.judged.${one}`)] as const)}
          onChange={(value) => onChange({ judged: JUDGED.find((one) => one === value) })}
        />
        <Day label={t('filter.from')} value={view.from} onChange={(from) => onChange({ from })} />
        <Day label={t('filter.to')} value={view.to} onChange={(to) => onChange({ to })} />
        <div class="ticks">
          <Tick label={t('filter.open')} on={view.open} onChange={(open) => onChange({ open })} />
          {(choices.teams.length > 0 || view.unread) && (
            <Tick
              label={t('team.filter.unread')}
              on={view.unread}
              onChange={(unread) => onChange({ unread })}
            />
          )}
          {(choices.deleted || view.deleted) && (
            <Tick
              label={t('filter.deleted')}
              on={view.deleted}
              onChange={(deleted) => onChange({ deleted })}
            />
          )}
        </div>
      </div>
    </search>
  );
};

/** Takes all filters and the search away. */
export const ClearFilters = ({ view, onChange }: Omit<Props, 'choices'>) => (
  <button
    type="button"
    class="plain"
    onClick={() => {
      // The button goes away with what it takes away.
      document.getElementById('title')?.focus();
      onChange(unfiltered(view));
    }}
  >
    {t('filter.clear')}
  </button>
);
