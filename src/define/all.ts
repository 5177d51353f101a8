import './document.js';
import './hospital-passport.js';
import './one-page-profile.js';
import './person.js';
import './who-helped.js';
