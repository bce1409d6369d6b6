// Which keys move the slides, in the slide's window and in the speaker's, and how the second tells the first; which
// steps of the browser's history are none.
const NEXT = ["ArrowRight", "ArrowDown", "PageDown", " "];
const PREVIOUS = ["ArrowLeft", "ArrowUp", "PageUp", "Backspace"];
const ENDS = ["Home", "End"];
const BLANK = ["b", "B", "."];
const DRIVING = [...NEXT, ...PREVIOUS, ...ENDS, ...BLANK];

const drives = (key) => DRIVING.includes(key) || /^[0-9]$/.test(key);

// One meeting, one channel: windows of other meetings do not hear it.
const channelOf = (rapat) => new BroadcastChannel(`rapat-${rapat}`);

function isMeant(event) {
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  const target = event.composedPath()[0];
  return !(target instanceof Element && target.closest("input, textarea, [contenteditable=true]"));
}

function take(event) {
  event.preventDefault();
  event.stopPropagation();
}

// A step in the browser's history; who takes it prevents the default, which is Streamlit's.
const STEPPED = "langkah-peramban";

// Whether an address lacks the quarter that the page it leads to was opened with.
const isBare = (said, named) => named.length > 0 && !named.some((name) => said.has(name));

function passOver(event) {
  event.preventDefault();
  history.back();
}
