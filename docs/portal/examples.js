// For ?person=property: the page sets the record from script, as a portal with its own data would.
const element = document.querySelector('[data-person]');
const response = await fetch(element.dataset.person);
element[element.dataset.property] = await response.json();
