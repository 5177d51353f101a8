/** Cards drawn before, kept from one page to the next: an unchanged one is the same object, which printers skip. */
import type { Entry, Id } from '../../person/record.js';
import { sayOtherwise, type Answers } from '../../statements/answers.js';
import type { Card, Group, StatementsPage } from './blocks.js';
import { card, type Around, type CardFrom } from './card.js';

const alike = (a: readonly unknown[], b: readonly unknown[] | undefined): boolean =>
  a.length === b?.length && a.every((one, i) => one === b[i]);

interface Drawn {
  readonly from: CardFrom;
  readonly card: Card;
  /** The group it stands in. */
  group?: string;
}

interface Last {
  readonly page: StatementsPage;
  readonly answers: Answers;
  /** Of the record it was made from, in their order. */
  readonly entries: readonly Entry[];
}

/** Kept by whoever draws. */
export class DrawnCards {
  readonly #cards = new Map<Id, Drawn>();
  readonly #groups = new Map<string, Group>();
  #around?: readonly unknown[];
  #last?: Last | undefined;

  /** `these`: what every card depends on. While it is the same, a card depends on its own answers alone. */
  begin(these: readonly unknown[]): void {
    if (alike(these, this.#around)) return;
    this.#around = these;
    this.#cards.clear();
    this.#groups.clear();
    this.#last = undefined;
  }

  /**
   * The page before, where answers were said otherwise and nothing else changed: only their cards are made. Most changes
   * are one answer, and looking through a thousand for it is what costs. Undefined: all of it is to be looked through.
   */
  again(around: Around): Last | undefined {
    const last = this.#last;
    if (!last) return undefined;
    const entries = Object.values(around.person.entries);
    const changed = sayOtherwise(last.answers, last.entries, entries);
    if (!changed) return undefined;
    const touched = new Set<string | undefined>();
    const made = new Map<Card, Card>();
    for (const [id, given] of changed) {
      const before = this.#cards.get(id);
      if (!before) continue; // a page of one statement has no cards of the others
      const from = { ...before.from, given };
      const now = card(from, last.answers, around);
      made.set(before.card, now);
      this.#cards.set(id, { ...before, from, card: now });
      touched.add(before.group);
    }
    const groups = last.page.groups.map((group) => {
      if (!touched.has(group.id)) return group;
      const now = { ...group, cards: group.cards.map((one) => made.get(one) ?? one) };
      this.#groups.set(group.id, now);
      return now;
    });
    return (this.#last = { ...last, page: { ...last.page, groups }, entries });
  }

  /** This card, made again only if what it is made from has changed. */
  card(from: CardFrom, answers: Answers, around: Around): Card {
    const before = this.#cards.get(from.id);
    if (
      before &&
      before.from.of === from.of &&
      alike(from.given, before.from.given) &&
      alike(from.actions, before.from.actions)
    )
      return before.card;
    const made = card(from, answers, around);
    this.#cards.set(from.id, { from, card: made });
    return made;
  }

  groups(all: readonly Group[]): readonly Group[] {
    return all.map((group) => {
      const before = this.#groups.get(group.id);
      if (before && before.heading.text === group.heading.text && alike(group.cards, before.cards))
        return before;
      this.#groups.set(group.id, group);
      for (const one of group.cards) {
        // an answer that has no place may have the id of a statement
        const drawn = this.#cards.get(one.id);
        if (drawn?.card === one) drawn.group = group.id;
      }
      return group;
    });
  }

  keep(last: Last): void {
    this.#last = last;
  }

  get size(): number {
    return this.#cards.size;
  }
}
