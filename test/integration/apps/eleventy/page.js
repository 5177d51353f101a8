const profile = document.querySelector('say-one-page-profile');
const count = () => {
  document.querySelector('#lines').textContent = Object.keys(profile.person.entries).length;
};
profile.addEventListener('say-change', (event) => {
  profile.person = event.person;
  count();
});
document.querySelector('#write').addEventListener('click', () => {
  profile.mode = profile.mode === 'edit' ? 'view' : 'edit';
});
document.querySelector('#rename').addEventListener('click', () => {
  profile.person = { ...profile.person, called: 'Ama Serwaa' };
});
