/**
 * “Which element?”, from the table in docs/guides/README.md: what somebody needs to know, the tag that tells it, and an
 * example of it. Read from the guide, so that what it says and what is shown to choose from are one.
 * @param {string} guide
 * @returns {{ need: string, tag: string, element: string, name: string }[]}
 */
export const whichElement = (guide) =>
  [...guide.matchAll(/^\| (.+?) *\| `<(say-[a-z-]+)>`.*?\| `([a-z-]+)\/([a-z0-9-]+)\/` *\|$/gm)].map(
    ([, need, tag, element, name]) => ({
      need: need.replace(/^./, (letter) => letter.toUpperCase()),
      tag,
      element,
      name,
    }),
  );
