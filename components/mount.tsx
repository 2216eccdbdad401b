import { Component, type ComponentChildren, render } from 'preact';
import type { Language } from '../lib/i18n/languages.ts';
import { speak, t } from '../lib/i18n/translate.ts';
import { ErrorPanel } from './ErrorPanel.tsx';

/** Shows the error panel in place of what could not be drawn. */
class Guard extends Component<{ children: ComponentChildren }, { cause: string | undefined }> {
  override state = { cause: undefined };

  static override getDerivedStateFromError(error: unknown) {
    return { cause: String(error) };
  }

  override render() {
    const { cause } = this.state;
    return cause === undefined ? this.props.children : <Failed cause={cause} />;
  }
}

const Failed = ({ cause }: { cause: string }) => (
  <main>
    <ErrorPanel
      heading={t('error.heading')}
      body={t('error.page')}
      cause={t('error.cause', { cause })}
      retry={{ label: t('error.retry'), run: () => location.reload() }}
    />
  </main>
);

/** Speaks a language in this page from now on, and says in the document which it is. */
export const speakHere = async (language: Language): Promise<void> => {
  await speak(language);
  document.documentElement.lang = language;
};

/** Draws a page of the extension, and the error panel when making or drawing it fails. */
export const mount = async (page: () => Promise<ComponentChildren>): Promise<void> => {
  try {
    render(<Guard>{await page()}</Guard>, document.body);
  } catch (error) {
    render(<Failed cause={String(error)} />, document.body);
  }
};
