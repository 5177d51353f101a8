// A module for `asksAgain` in run.ts: kept from the page at first.
export {};
