import { SayDocument } from '../elements/document/say-document.js';
import { define } from './guarded.js';
define('say-document', SayDocument);

declare global {
  interface HTMLElementTagNameMap {
    'say-document': SayDocument;
  }
}
