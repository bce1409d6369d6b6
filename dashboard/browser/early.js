// Runs what charts need once the first page stands and nobody is waiting, so that the next page draws at once.
const scripts = SCRIPTS;
const later = window.requestIdleCallback ?? ((run) => setTimeout(run, 200));
const first = () => (document.querySelector("h1.temuan") ? later(() => scripts.map((url) => import(url))) : setTimeout(first, 100));
first();
