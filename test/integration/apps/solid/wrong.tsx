/** What Solid's JSX takes, and what it must not: every line below `@ts-expect-error` is wrong. */
import type { Person } from 'say-so';
import type { SayOnePageProfile } from 'say-so/elements/one-page-profile.js';
import type {} from 'say-so/jsx/solid.js';

declare const person: Person;
let element!: SayOnePageProfile;

export const right = () => (
  <say-person person={person} mode="edit" keep="device" id="a" class="b" onClick={() => undefined}>
    <say-one-page-profile
      ref={element}
      headingLevel={3}
      prop:documentId="home"
      attr:name="record"
      lang="cy"
      on:say-change={(event) => event.person.called.trim()}
    />
  </say-person>
);

export const wrong = () => [
  // @ts-expect-error there is no such mode
  <say-one-page-profile mode="write" />,
  // @ts-expect-error a record is not a number
  <say-one-page-profile person={5} />,
  // @ts-expect-error a level is a number
  <say-one-page-profile headingLevel="three" />,
  // @ts-expect-error what is only read cannot be set
  <say-one-page-profile problems={[]} />,
  // @ts-expect-error there is no such property
  <say-one-page-profile colour="red" />,
  // @ts-expect-error the event is SayChangeEvent
  <say-one-page-profile on:say-change={(event: MouseEvent) => event.clientX} />,
  // @ts-expect-error there is no such tag
  <say-two-page-profile />,
];
