// first the one that has everything: what is alike stands together in a bundle, and packs smaller
import './document.js';
import './about-me.js';
import './adjustments.js';
import './communication-chart.js';
import './communication-passport.js';
import './grab-sheet.js';
import './hospital-passport.js';
import './i-statement.js';
import './i-statements.js';
import './one-page-profile.js';
import './person.js';
import './statement-summary.js';
import './who-helped.js';
import './yes-and-no.js';
