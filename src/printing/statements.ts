import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locales/locale.js';
import type { Reading } from '../present/line.js';
import type { StatementsPage } from '../present/statements/blocks.js';
import { answerWord, say } from '../present/statements/say.js';
import { signIn, statementsToLit } from '../present/statements/to-lit.js';
import { heading } from '../present/to-lit.js';
import { mayAsk, type Telling } from '../statements/answers.js';
import { scaleOf, waysOut } from '../statements/scales.js';
import { pictureOf, type StatementSet } from '../statements/set.js';
import { pageStyles } from '../styles/page.js';
import { paperStyles } from '../styles/paper-form.js';
import { statementStyles } from '../styles/statements.js';
import { onPaper } from './on-paper.js';

export interface OnPaper {
  readonly locale: Locale;
  readonly page: Document;
  readonly reading: Reading;
  /** Whose they are. */
  readonly name: string;
  readonly telling: Telling;
}

const styles = [pageStyles, statementStyles, paperStyles];

/** The statements with their answers, as they are read. */
export const printStatements = (page: StatementsPage, options: OnPaper): Promise<void> => {
  const { lang, dir } = options.locale;
  const drawn = statementsToLit(page, { lang, dir, headingLevel: 1, reading: options.reading });
  return onPaper(drawn, { ...options, styles });
};

/** The statements as a form to fill in by hand. Those that may disclose harm only where somebody reads the answers. */
export const printBlank = (set: StatementSet, only: string | undefined, options: OnPaper): Promise<void> =>
  onPaper(paperForm(set, only, options), { ...options, styles });

/** What is asked, with the statement it stands for: the picture is of that, and whom it is for. */
const statementsAsked = ({ statements }: StatementSet) =>
  statements.flatMap((of) => (of.parts ?? [of]).map((asked) => ({ asked, of })));

const box = (label: unknown): TemplateResult =>
  html`<span class="box-row"><span class="box"></span>${label}</span>`;
const lines = (n: number): TemplateResult =>
  html`<div class="write">${Array.from({ length: n }, () => html`<div class="rule"></div>`)}</div>`;

export function paperForm(
  set: StatementSet,
  only: string | undefined,
  { locale, name, telling }: OnPaper,
): TemplateResult {
  const t = (key: Parameters<typeof say>[1], values?: Parameters<typeof say>[2]) => say(locale, key, values);
  const { reader, contact } = telling;
  return html`<article class="page form-page" lang=${locale.lang} data-reading="easy">
    ${heading(1, 'title', html`<bdi lang=${set.lang}>${set.title}</bdi>`)}
    <p class="named">${t('statements.form.name')} ${name ? html`<bdi>${name}</bdi>` : lines(1)}</p>
    <p>${t('statements.form.helper')}</p>
    ${lines(1)}
    <p>${t('statements.form.how')}</p>
    <p>${t('statements.before.noWrong')} ${t('statements.before.no')} ${t('statements.before.stop')}</p>
    <p>${t('statements.before.safe')} ${t('statements.before.safe.ask')}</p>
    ${reader ? html`<p>${t('statements.form.reader', { who: reader })}</p>` : nothing}
    ${contact ? html`<p>${t('statements.tell.who', { contact })}</p>` : nothing}
    <ol class="form-cards">
      ${statementsAsked(set)
        .filter(
          ({ asked, of }) =>
            (only === undefined || asked.id === only || of.id === only) && mayAsk(asked, telling),
        )
        .map(
          ({ asked: { easy, text }, of }) =>
            html`<li class="form-card">
              ${pictureOf(of) ? html`<img class="picture" src=${pictureOf(of)!} alt="" />` : nothing}
              <p class="statement" lang=${set.lang}>${easy ?? text}</p>
              ${of.for ? html`<p class="note" lang=${set.lang}>${of.for}</p>` : nothing}
              <div class="boxes">
                ${scaleOf(set).map(({ code, sign }) => box(html`${signIn(sign)} <strong>${answerWord(locale, code)}</strong>`))}
              </div>
              <div class="boxes small">${waysOut.map((code) => box(answerWord(locale, code)))}</div>
              <p class="note">${t('statements.more.label')}</p>
              ${lines(2)}
              <div class="boxes small">
                <span>${t('statements.change')}</span>
                ${(['yes', 'no', 'later'] as const).map((code) => box(t(`statements.change.${code}`)))}
              </div>
            </li>`,
        )}
    </ol>
    <div class="foot">
      <p>${t('statements.source', { source: set.source })}</p>
      <p>${t('statements.licence', { licence: set.licence })}</p>
    </div>
  </article>`;
}
