/** Yr hyn y mae darllenwyr atebion llawer o bobl yn ei weld, yn Gymraeg. Gweler en/statement-summary.ts. */
import type { Strings } from '../locale.js';

export const statementSummary: Strings = {
  'statements.summary': 'Beth ddywedodd pobl',
  'statements.summary.people': 'Atebodd {n} o bobl.',
  'statements.summary.people.withheld': 'Dydyn ni ddim yn dangos faint o bobl atebodd.',
  'statements.summary.few':
    'Rhy ychydig o bobl atebodd. Does dim rhif yn cael ei ddangos, fel na all neb gael ei adnabod.',
  'statements.summary.none': 'Does dim rhifau eto.',

  'statements.summary.how': 'Nifer o bobl yw pob rhif.',
  'statements.summary.how.withheld': 'Mae “heb ei ddangos” gan amlaf yn golygu llai na {n} o bobl.',
  'statements.summary.how.more':
    'Weithiau mae rhif mwy yn cael ei adael allan hefyd, fel na all neb gael ei adnabod.',
  'statements.summary.how.other': 'Ystyr “Ateb arall” yw un o’r rhain: {list}',
  'statements.summary.how.other.each': '“{answer}.”',
  'statements.summary.how.forThem': 'Os atebodd rhywun arall dros berson, mae’n cael ei gyfrif ar wahân.',

  'statements.summary.noes': 'Lle dywedodd pobl nac ydy',
  'statements.summary.noes.none': 'Nid yw’r rhifau hyn yn cael eu dangos ar gyfer unrhyw frawddeg.',
  'statements.summary.noes.rest': {
    zero: 'Ar gyfer {n} brawddeg arall, dydyn ni ddim yn dangos y rhif hwn.',
    one: 'Ar gyfer 1 frawddeg arall, dydyn ni ddim yn dangos y rhif hwn.',
    two: 'Ar gyfer 2 frawddeg arall, dydyn ni ddim yn dangos y rhif hwn.',
    few: 'Ar gyfer {n} brawddeg arall, dydyn ni ddim yn dangos y rhif hwn.',
    many: 'Ar gyfer {n} brawddeg arall, dydyn ni ddim yn dangos y rhif hwn.',
    other: 'Ar gyfer {n} brawddeg arall, dydyn ni ddim yn dangos y rhif hwn.',
  },
  'statements.summary.said': 'dywedodd {n} o bobl “{answer}”',
  'statements.summary.sentence': '{List}.',
  'statements.summary.atLeastOnce': 'I o leiaf 1 o’r brawddegau hyn: {list}.',
  'statements.summary.withheld.rest': 'Nid yw’r rhifau eraill yn cael eu dangos.',
  'statements.summary.withheld.all':
    'Does dim rhifau’n cael eu dangos ar gyfer y rhan hon i gyd gyda’i gilydd.',
  'statements.summary.withheld.few':
    'Rhy ychydig o bobl atebodd y rhain, felly does dim rhifau’n cael eu dangos.',

  'statements.summary.themes': 'Pob rhan',
  'statements.summary.themes.caption': 'Faint o bobl roddodd bob ateb o leiaf 1 waith',
  'statements.summary.caption': 'Faint o bobl roddodd bob ateb',
  'statements.summary.part': 'Rhan',
  'statements.summary.this': 'Brawddeg',
  'statements.summary.other': 'Ateb arall',
  'statements.summary.all': 'Pob ateb',
  'statements.summary.forThem': 'Rhywun arall atebodd',
  'statements.summary.notShown': 'heb ei ddangos',

  'statements.summary.problem.not-json':
    'Doedd dim modd darllen y rhifau hyn, felly does dim un yn cael ei ddangos.',
  'statements.summary.problem.wrong': 'Nid rhifau atebion yw’r rhain, felly does dim un yn cael ei ddangos.',
  'statements.summary.problem.below':
    'Mae rhif yma sy’n rhy fach i’w ddangos. Does dim rhifau’n cael eu dangos, fel na all neb gael ei adnabod.',
  'statements.summary.problem.given-away':
    'Gallai rhif sydd heb ei ddangos gael ei gyfrifo. Felly does dim rhifau’n cael eu dangos.',
  'statements.summary.problem.set':
    'Mae’r rhifau hyn am frawddegau eraill, felly does dim un yn cael ei ddangos.',
};
