/** What strict templates must refuse: the line after each "wrong:". */
import { Component } from '@angular/core';
import type { Person, SayChangeEvent } from 'say-so';
import { SayOnePageProfile, SayPerson } from 'say-so/angular.js';

@Component({
  selector: 'app-wrong',
  imports: [SayOnePageProfile, SayPerson],
  template: `
    <say-person [person]="person" [mode]="'edit'" keep="device" id="a" class="b" (click)="stop()">
      <say-one-page-profile
        heading-level="3"
        [headingLevel]="3"
        document-id="home"
        [attr.name]="'record'"
        (say-change)="take($event)"
      ></say-one-page-profile>
    </say-person>
    <!-- wrong: there is no such mode -->
    <say-one-page-profile mode="write"></say-one-page-profile>
    <!-- wrong: a record is not a number -->
    <say-one-page-profile [person]="5"></say-one-page-profile>
    <!-- wrong: a level is a number -->
    <say-one-page-profile headingLevel="three"></say-one-page-profile>
    <!-- wrong: what is only read cannot be set -->
    <say-one-page-profile [problems]="[]"></say-one-page-profile>
    <!-- wrong: there is no such property -->
    <say-one-page-profile [colour]="'red'"></say-one-page-profile>
    <!-- wrong: the event is SayChangeEvent -->
    <say-one-page-profile (say-change)="click($event)"></say-one-page-profile>
    <!-- wrong: there is no such tag -->
    <say-two-page-profile></say-two-page-profile>
  `,
})
export class Wrong {
  readonly person: Person | null = null;
  stop(): void {}
  take(event: SayChangeEvent): void {
    event.person.called.trim();
  }
  click(event: MouseEvent): void {
    event.clientX.toFixed();
  }
}
