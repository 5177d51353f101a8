import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import 'say-so/define/one-page-profile.js';
import type { Person, SayChangeEvent } from 'say-so';

/** An SPFx web part. `load` and `save` are yours: a list, a library, an API. */
export default class ProfileWebPart extends BaseClientSideWebPart<{ record: Person }> {
  public render(): void {
    const profile = document.createElement('say-one-page-profile');
    profile.headingLevel = 3;
    profile.person = this.properties.record;
    profile.addEventListener('say-change', (event: SayChangeEvent) => {
      profile.person = this.properties.record = event.person;
    });
    this.domElement.replaceChildren(profile);
  }
}
