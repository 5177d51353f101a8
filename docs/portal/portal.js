// The portal around the element: everything here is what any page of a council would do, with the built file alone.
import { fromFile, locales, toFile } from '/cdn/say-so.js';

const root = document.documentElement;
const $ = (selector) => document.querySelector(selector);
/** What holds the record: the element itself, or what stands around several pages of one person. */
const profile = $('say-person, say-one-page-profile, say-i-statements');

/** What this page says when something has happened; the words that stand in the page are read from there. */
const english = {
  saved: 'Saved. Look for {file} among your downloads.',
  nothing: 'There is nothing to save yet.',
  opened: 'Opened from the file: {name}.',
  elsewhere:
    'It is the profile of someone else, or a copy of a part, so it is not kept on this device. Save it to a file before you close the page.',
  'too-big': 'This file is too big to be a profile. Choose another one.',
  'not-json': 'We could not read this file. It may be cut off. Choose another one.',
  'not-ours': 'There is no profile in this file. Choose another one.',
  'wrong-bytes': 'A picture in the file is damaged and was left out. The words are here.',
  returned: 'It is back as it was.',
};
for (const element of document.querySelectorAll('[data-t]')) english[element.dataset.t] = element.textContent;
for (const element of document.querySelectorAll('[data-t-label]'))
  english[element.dataset.tLabel] = element.getAttribute('aria-label');

let words = english;
const say = (key, values = {}) => {
  $('#said').textContent = (words[key] ?? english[key]).replace(/{(\w+)}/g, (_, name) => values[name]);
};

// --- how the page looks. It is written in the address, so that nothing has to be stored for it.

const address = new URL(location.href);
function remember(name, value) {
  if (value) address.searchParams.set(name, value);
  else address.searchParams.delete(name);
  address.hash = location.hash;
  history.replaceState(null, '', address);
  for (const link of document.querySelectorAll('a[href^="/"]:not([href^="/examples"])'))
    link.search = address.search;
}

for (const name of ['size', 'scheme']) {
  const inputs = [...document.querySelectorAll(`input[name="${name}"]`)];
  const show = (value) => {
    root.dataset[name] = value;
    remember(name, value);
  };
  const asked = inputs.find((input) => input.value && input.value === address.searchParams.get(name));
  if (asked) asked.checked = true;
  show(asked?.value ?? '');
  for (const input of inputs) input.addEventListener('change', () => show(input.value));
}

const settings = $('.settings details');
settings.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !settings.open) return;
  settings.open = false;
  settings.querySelector('summary').focus();
});
document.addEventListener('click', (event) => {
  if (!settings.contains(event.target)) settings.open = false;
});

// --- its language. The elements follow `<html lang>` by themselves, once the page has loaded their words.

async function speak(lang) {
  if (lang === 'cy') {
    const [own] = await Promise.all([import('./cymraeg.js'), import('/cdn/locales/cy.js')]);
    words = { ...english, ...own.words };
  } else words = english;
  root.lang = lang;
  for (const element of document.querySelectorAll('[data-t]')) element.textContent = words[element.dataset.t];
  for (const element of document.querySelectorAll('[data-t-label]'))
    element.setAttribute('aria-label', words[element.dataset.tLabel]);
  const other = lang === 'cy' ? 'en' : 'cy';
  const button = $('#language');
  button.lang = other;
  button.textContent = locales[other].name;
  const unchecked = lang === 'cy' && locales.cy.checkedBy === 'none';
  $('#checked').hidden = !unchecked;
  if (unchecked) $('#checked').textContent = words.unchecked;
  $('#said').textContent = '';
  remember('lang', lang === 'en' ? '' : lang);
}
$('#language').addEventListener('click', (event) => void speak(event.currentTarget.lang));
await speak(address.searchParams.get('lang') === 'cy' ? 'cy' : 'en');

// --- reading, changing, printing

const modes = [...document.querySelectorAll('[data-mode]')];
function show(mode) {
  profile.mode = mode;
  for (const button of modes) button.setAttribute('aria-pressed', String(button.dataset.mode === mode));
}
for (const button of modes) button.addEventListener('click', () => show(button.dataset.mode));
$('#print').addEventListener(
  'click',
  () => void ($('say-person > :not([hidden], script)') ?? profile).print(),
);

// only where there are questions
$('#blank')?.addEventListener('click', () => void profile.printBlank());

// --- several pages of one person: the one that the address names

const ways = [...document.querySelectorAll('.ways a')];
function choose() {
  const asked = ways.find(({ hash }) => hash === location.hash) ?? ways[0];
  for (const link of ways) {
    link.setAttribute('aria-current', String(link === asked));
    $(link.hash).hidden = link !== asked;
  }
}
if (ways.length) {
  addEventListener('hashchange', choose);
  choose();
}

// --- a file on this device

$('#save').addEventListener('click', () => void save());
async function save() {
  const { person, files } = profile;
  if (!person) return say('nothing');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await toFile(person, files));
  link.download = `${person.called.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'profile'}.json`;
  link.click();
  // Not at once: the download has only been asked for.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  profile.person = person; // it has been kept: leaving the page loses nothing
  say('saved', { file: link.download });
}

/** What was here before a file was opened: one press brings it back, and the next what was written in the file since. */
let before;

$('#open').addEventListener('click', () => $('#file').click());
$('#file').addEventListener('change', (event) => {
  const [file] = event.currentTarget.files;
  event.currentTarget.value = ''; // the same file may be opened again
  if (file) void open(file);
});
async function open(file) {
  const { person, files, problem } = await fromFile(file);
  if (problem && problem !== 'wrong-bytes') return say(problem);
  before = here();
  // Kept under this page's name is one person's whole record, and no other's.
  const same = !before.person || (person.id === before.person.id && !person.sharedCopy);
  if (!same) profile.keep = undefined;
  show('view');
  profile.files = files;
  profile.person = person;
  say(problem ?? (same ? 'opened' : 'elsewhere'), { name: profile.person?.called ?? '' });
  $('#back').hidden = false;
}
const here = () => ({ person: profile.person, keep: profile.keep, files: profile.files });
$('#back').addEventListener('click', () => {
  const now = here();
  profile.files = before.files;
  profile.person = before.person;
  profile.keep = before.keep;
  before = now;
  say('returned');
});

root.dataset.ready = '';
