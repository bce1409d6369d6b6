// Streamlit begins to listen for the browser's way back before any component can: what shows slides is asked first.
addEventListener("popstate", (event) => {
  const left = document.dispatchEvent(new Event("langkah-peramban", { cancelable: true }));
  if (!left) event.stopImmediatePropagation();
});
// A page that completes its own address with agency, period, version and origin is no step of its reader: one way back
// leaves it.
(() => {
  const completed = ["perangkat_daerah", "tahun", "triwulan", "versi", "asal"];
  const push = history.pushState.bind(history);
  const completes = (url) => {
    const [before, after] = [new URL(location.href), new URL(url, location.href)];
    const kept = [...before.searchParams].every(([name, value]) => after.searchParams.get(name) === value);
    const added = [...after.searchParams.keys()].filter((name) => !before.searchParams.has(name));
    return before.pathname === after.pathname && kept && added.length > 0 && added.every((name) => completed.includes(name));
  };
  history.pushState = (state, title, url) =>
    url && completes(url) ? history.replaceState(state, title, url) : push(state, title, url);
})();
