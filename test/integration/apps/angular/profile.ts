import { Component, computed, signal } from '@angular/core';
import { SayOnePageProfile } from 'say-so/angular.js';
import type { Person } from 'say-so';
import { record } from '../record';

@Component({
  selector: 'app-profile',
  imports: [SayOnePageProfile],
  template: `
    <form method="post" action="/sent">
      <say-one-page-profile
        name="record"
        [mode]="mode()"
        [person]="person()"
        (say-change)="person.set($event.person)"
      ></say-one-page-profile>
      <button type="button" id="write" (click)="mode.set(mode() === 'edit' ? 'view' : 'edit')">Write</button>
      <button type="button" id="rename" (click)="rename()">Another name</button>
      <button id="send">Send</button>
      <p>
        Lines: <output id="lines">{{ lines() }}</output>
      </p>
    </form>
  `,
})
export class Profile {
  readonly person = signal<Person>(record);
  readonly mode = signal<'view' | 'edit'>('view');
  readonly lines = computed(() => Object.keys(this.person().entries).length);
  rename(): void {
    this.person.update((person) => ({ ...person, called: 'Ama Serwaa' }));
  }
}
