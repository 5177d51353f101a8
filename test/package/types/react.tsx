/** What React's JSX takes, and what it must not: every line below `@ts-expect-error` is wrong. Checked by tsc against the packed package. */
import { createRef, type ReactNode } from 'react';
import type { Person } from 'say-so';
import { SayOnePageProfile, SayPerson } from 'say-so/react.js';
import type { SayOnePageProfile as Element } from 'say-so/elements/one-page-profile.js';
import type { SayChangeEvent } from 'say-so';
import type {} from 'say-so/jsx/react.js';

declare const person: Person;
const ref = createRef<Element>();
const keep = { load: async () => person, save: async () => undefined };

export const right: readonly ReactNode[] = [
  <SayOnePageProfile />,
  <SayOnePageProfile
    ref={ref}
    key="one"
    id="ama"
    className="card"
    lang="cy"
    person={person}
    mode="edit"
    headingLevel={3}
    documentId="college"
    keep={keep}
    words="<article></article>"
    aria-label="Profile"
    data-test="x"
    onClick={() => undefined}
    onSayChange={(event) => event.person.called.trim() && event.change}
  />,
  <SayOnePageProfile person={null} keep="device" tree="light" name="record" />,
  <SayOnePageProfile person='{"format":"say-so/person@1"}' />,
  <SayPerson person={person} src="/api/people/ama">
    <SayOnePageProfile />
  </SayPerson>,
  <say-one-page-profile
    ref={ref}
    className="card"
    person={person}
    heading-level={3}
    document-id="college"
    mode="view"
    onsay-change={(event: SayChangeEvent) => event.person.called.trim()}
  />,
  <say-person person={person}>
    <say-who-helped reading="easy" />
  </say-person>,
];

export const wrong: readonly ReactNode[] = [
  // @ts-expect-error there is no such mode
  <SayOnePageProfile mode="write" />,
  // @ts-expect-error a record is not a number
  <SayOnePageProfile person={5} />,
  // @ts-expect-error a level is a number
  <SayOnePageProfile headingLevel="three" />,
  // @ts-expect-error what is only read cannot be set
  <SayOnePageProfile problems={[]} />,
  // @ts-expect-error the event is SayChangeEvent
  <SayOnePageProfile onSayChange={(event: MouseEvent) => event.clientX} />,
  // @ts-expect-error there is no such property
  <SayOnePageProfile colour="red" />,
  // @ts-expect-error the ref is of another element
  <SayPerson ref={ref} />,
  // @ts-expect-error keep is "device" or two functions
  <SayPerson keep="cloud" />,
  // @ts-expect-error the words are HTML text
  <SayOnePageProfile words={5} />,
  // @ts-expect-error there is no such tag
  <say-two-page-profile />,
  // @ts-expect-error there is no such mode
  <say-one-page-profile mode="write" />,
  // @ts-expect-error the event is SayChangeEvent
  <say-one-page-profile onsay-change={(event: MouseEvent) => event.clientX} />,
];

// @ts-expect-error the ref may be empty
ref.current.print();
void ref.current?.print();
