import { html, type TemplateResult } from 'lit';

/** Drawn here, in one ink: for "How do you feel about that?", or where a host has chosen faces for the answers. */
const mouths = [
  'M7 14c2 4 8 4 10 0',
  'M7 15c3 2 7 2 10 0',
  'M7 16h10',
  'M7 17c3-2 7-2 10 0',
  'M7 18c2-4 8-4 10 0',
];

/** The face of one of so many answers, from most to least. */
export const faceIn = (at: number, of: number): TemplateResult =>
  html`<svg class="sign face" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="10" />
    <path d="M8.5 9v1.5M15.5 9v1.5" />
    <path d=${mouths[Math.round((at * (mouths.length - 1)) / (of - 1))]!} />
  </svg>`;
