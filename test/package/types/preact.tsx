/** @jsxImportSource preact */
/** The same of Preact's JSX, which sets properties of the tag itself. */
import { createRef, type VNode } from 'preact';
import type { Person, SayChangeEvent } from 'say-so';
import type { SayOnePageProfile } from 'say-so/elements/one-page-profile.js';
import type {} from 'say-so/jsx/preact.js';

declare const person: Person;
const ref = createRef<SayOnePageProfile>();

export const right: readonly VNode[] = [
  <say-one-page-profile
    ref={ref}
    key="one"
    class="card"
    lang="cy"
    person={person}
    mode="edit"
    heading-level={3}
    documentId="college"
    keep="device"
    onClick={() => undefined}
    onsay-change={(event: SayChangeEvent) => event.person.called.trim()}
  />,
  <say-person person={null} src="/api/people/ama">
    <say-who-helped reading="easy" />
  </say-person>,
];

export const wrong: readonly VNode[] = [
  // @ts-expect-error there is no such mode
  <say-one-page-profile mode="write" />,
  // @ts-expect-error a record is not a number
  <say-one-page-profile person={5} />,
  // @ts-expect-error what is only read cannot be set
  <say-one-page-profile problems={[]} />,
  // @ts-expect-error the event is SayChangeEvent
  <say-one-page-profile onsay-change={(event: MouseEvent) => event.clientX} />,
  // @ts-expect-error the ref is of another element
  <say-person ref={ref} />,
  // @ts-expect-error there is no such tag
  <say-two-page-profile />,
];
