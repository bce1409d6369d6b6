// What listens for a component, from its first call until its element has left the page. Streamlit calls a component
// again with each change of its data, and runs the cleanup of a call that was overtaken while the component still stands.
const lasting = new WeakMap();

function lastingOf(element, begin) {
  if (!lasting.has(element)) lasting.set(element, begin());
  return lasting.get(element);
}

function whenGone(element, end) {
  return () => {
    if (element.isConnected || !lasting.has(element)) return;
    end(lasting.get(element));
    lasting.delete(element);
  };
}
