// Notes when the page last changed inside the watched elements, and when the last click or key press was.
window.watched = (() => {
  const state = { selector: SELECTOR, clicked: 0, changed: 0 };
  const elementOf = (node) => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement);
  const inside = (node) => elementOf(node)?.closest(state.selector) != null;
  const holds = (node) => inside(node) || elementOf(node)?.querySelector(state.selector) != null;
  new MutationObserver((records) => {
    if (records.some((record) => inside(record.target) || [...record.addedNodes].some(holds))) {
      state.changed = performance.now();
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const kind of ["click", "keydown"]) {
    addEventListener(kind, (event) => { state.clicked = event.timeStamp; }, { capture: true });
  }

  // True once the script has ended, every chart is drawn and nothing has moved for a while. A chart whose code is still
  // loading is no chart yet, only a skeleton: without looking for those, a page would count as whole before its charts.
  state.settled = (quiet) => {
    const app = document.querySelector("[data-testid=stApp]");
    const charts = [...document.querySelectorAll("[data-testid=stPlotlyChart]")];
    return app !== null
      && app.dataset.testScriptState === "notRunning"
      && document.querySelector(state.selector) !== null
      && document.querySelector("[data-testid=stSkeleton], [data-testid=stAppSkeleton]") === null
      && charts.every((chart) => chart.querySelector(".main-svg") !== null)
      && state.changed > state.clicked
      && performance.now() - state.changed > quiet;
  };
  return state;
})();
