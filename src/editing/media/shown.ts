import { html, nothing, type TemplateResult } from 'lit';
import type { MediaKind } from './limits.js';

/** A picture, a sound or a film as its reader will have it; the browser’s own buttons, and nothing plays by itself. */
export const shown = (
  kind: MediaKind,
  address: string | undefined,
  name: string,
): TemplateResult | typeof nothing =>
  !address
    ? nothing
    : kind === 'image'
      ? html`<img src=${address} alt=${name} />`
      : kind === 'audio'
        ? html`<audio controls preload="metadata" src=${address} aria-label=${name}></audio>`
        : html`<video controls playsinline preload="metadata" src=${address} aria-label=${name}></video>`;
