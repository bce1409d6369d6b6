// The way back to the slide: the button, or Escape where nothing else is open that takes it.
export default function ({ data, parentElement, setTriggerValue }) {
  const page = lastingOf(parentElement, begin);
  Object.assign(page, { data, send: setTriggerValue, path: location.pathname });
  const button = parentElement.querySelector("button");
  Object.assign(button, { onclick: () => page.send("back", true), disabled: false });
  return whenGone(parentElement, ({ listen, goBack }) => {
    document.removeEventListener("keydown", listen, true);
    document.removeEventListener(STEPPED, goBack);
  });
}

function begin() {
  const page = {
    listen: (event) => {
      if (event.key !== "Escape" || document.querySelector("[role=dialog], [role=listbox]")) return;
      if (event.composedPath()[0].closest?.("textarea, input:not([role=combobox])")) return;
      page.send("back", true);
    },
    // The page's own address as it stood before its quarter, or the way back, was filled in: the way back leads past it.
    goBack: (event) => {
      const said = new URL(location.href).searchParams;
      const kept = said.get("asal") === page.data.origin;
      if (kept ? isBare(said, page.data.named) : location.pathname === page.path) passOver(event);
    },
  };
  document.addEventListener("keydown", page.listen, true);
  document.addEventListener(STEPPED, page.goBack);
  return page;
}
