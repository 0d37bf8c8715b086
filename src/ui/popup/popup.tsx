import type { ComponentChildren } from 'preact';
import { Button } from '../components/button.tsx';
import { Failure } from '../components/failure.tsx';
import { useT } from '../components/i18n.tsx';
import { Icon } from '../components/icon.tsx';
import { Logo } from '../components/logo.tsx';
import type { PageDeps, PageSettings } from '../components/page.tsx';
import { Page } from '../components/page.tsx';
import { useAction } from '../components/use-action.ts';
import { useAnswer } from '../components/use-answer.ts';
import { CheckText } from './check-text.tsx';
import { CheckImage } from './image/check-image.tsx';
import type { ImageDeps } from './image/image-deps.ts';
import { ItemList } from './item-list.tsx';
import { PageSummary } from './page-summary.tsx';
import { Problems } from './problems.tsx';
import { Selection } from './selection.tsx';
import { Switches } from './switches.tsx';

export interface PopupDeps extends PageDeps {
  /** The tab that the popup was opened over; null where there is none. */
  tabId: number | null;
  images: ImageDeps;
  /** Whether the desk is in this build. */
  hasDesk: boolean;
  /** What only builds for developers have; null in all others. */
  developerTools?: ComponentChildren;
}

/** Posts arrive while the popup is open. */
const REFRESH_MS = 2_000;

export function Popup({ deps }: { deps: PopupDeps }) {
  return (
    <Page deps={deps} title="app.name">
      {(page) => <PopupBody deps={deps} page={page} />}
    </Page>
  );
}

function PopupBody({ deps, page }: { deps: PopupDeps; page: PageSettings }) {
  const t = useT();
  const { send, tabId, openPage } = deps;
  const summary = useAnswer(send, 'page/summary', tabId === null ? undefined : { tabId }, REFRESH_MS);
  const sites = useAnswer(send, 'sites/list', null);
  const model = useAnswer(send, 'model/status', null);
  const danger = useAction();
  const seen = summary.value;
  const site = sites.value?.find(({ id }) => id === seen?.site) ?? null;
  const openDanger = () => void danger.run(send('report/open', { flagId: null, danger: true }));
  const isOn = site?.on ?? true;
  const reads = seen?.permitted === true && page.settings?.paused !== true && isOn;

  return (
    <main class="popup">
      <div class="top">
        <h1 class="brand">
          <Logo size={24} />
          {t('app.name')}
        </h1>
        <Button kind="danger" onClick={openDanger}>
          <Icon name="help" />
          {t('danger.question')}
        </Button>
      </div>
      {danger.error && <Failure error={danger.error} />}
      <PageSummary
        summary={summary}
        siteName={site?.name ?? null}
        settings={page.settings}
        siteOn={isOn}
        model={model.value?.state ?? null}
        hasTab={tabId !== null}
        onChooseSites={() => openPage('welcome.html')}
      />
      {seen && reads && (
        <ItemList send={send} items={seen.items} onDanger={openDanger} onChanged={summary.reload} />
      )}
      <Selection
        send={send}
        tabId={tabId}
        last={seen?.lastSelection ?? null}
        onChanged={summary.reload}
        onDanger={openDanger}
      />
      <CheckText send={send} onDanger={openDanger} />
      <CheckImage send={send} tabId={tabId} images={deps.images} onDanger={openDanger} />
      <Switches
        send={send}
        page={page}
        site={seen?.permitted ? site : null}
        onChanged={() => {
          summary.reload();
          sites.reload();
          page.reload();
        }}
      />
      <nav class="links" aria-label={t('app.name')}>
        <Button kind="quiet" onClick={() => openPage('welcome.html')}>
          {t('popup.choose-sites')}
        </Button>
        {deps.hasDesk && (
          <Button kind="quiet" onClick={() => openPage('desk.html')}>
            {t('popup.link.desk')}
          </Button>
        )}
        <Button kind="quiet" onClick={() => openPage('options.html')}>
          {t('popup.link.options')}
        </Button>
      </nav>
      {seen?.health && reads && <Problems health={seen.health} model={model.value?.state ?? null} />}
      {deps.developerTools}
    </main>
  );
}
