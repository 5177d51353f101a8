(function () {
  function profile() {
    return document.querySelector('say-one-page-profile');
  }
  function count() {
    document.querySelector('#lines').textContent = Object.keys(profile().person.entries).length;
  }
  // On the document: a piece of HTML that htmx puts in later is heard as well.
  document.addEventListener('say-change', function (event) {
    profile().person = event.person;
    count();
  });
  document.querySelector('#write').addEventListener('click', function () {
    var edit = profile().getAttribute('mode') === 'edit';
    profile().setAttribute('mode', edit ? 'view' : 'edit');
    count();
  });
  document.querySelector('#rename').addEventListener('click', function () {
    profile().person = Object.assign({}, profile().person, { called: 'Ama Serwaa' });
  });
})();
