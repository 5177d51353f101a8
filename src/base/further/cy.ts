import type { Later } from '../further.js';

/** What is said in Welsh where a page shows statements or a summary of them: loaded there, and nowhere else. */
export const cy: Later = {
  statements: () => import('../../locales/cy/statements.js').then(({ statements }) => statements),
  asking: () => import('../../locales/cy/statements-ask.js').then(({ statementsAsk }) => statementsAsk),
  summary: () =>
    import('../../locales/cy/statement-summary.js').then(({ statementSummary }) => statementSummary),
  ownSet: () => import('../../statements/own-cy.js').then(({ ownWelsh }) => ownWelsh),
};
