// A plain script: it runs before the module above, so the record is set before the tag is upgraded.
const profile = document.querySelector('say-one-page-profile');
const lines = document.querySelector('#lines');

function take(person) {
  profile.person = person;
  lines.textContent = Object.keys(person.entries).length;
}
take(window.record);
profile.addEventListener('say-change', (event) => take(event.person));
document.querySelector('#write').addEventListener('click', () => {
  profile.mode = profile.mode === 'edit' ? 'view' : 'edit';
});
document.querySelector('#rename').addEventListener('click', () => {
  take({ ...profile.person, called: 'Ama Serwaa' });
});
