// The way back to the slide: the button, or Escape where nothing else is open that takes it.
export default function ({ parentElement, setTriggerValue }) {
  const page = lastingOf(parentElement, begin);
  page.send = setTriggerValue;
  const button = parentElement.querySelector("button");
  Object.assign(button, { onclick: () => page.send("back", true), disabled: false });
  return whenGone(parentElement, ({ listen }) => document.removeEventListener("keydown", listen, true));
}

function begin() {
  const page = {
    listen: (event) => {
      if (event.key !== "Escape" || document.querySelector("[role=dialog], [role=listbox]")) return;
      if (event.composedPath()[0].closest?.("textarea, input:not([role=combobox])")) return;
      page.send("back", true);
    },
  };
  document.addEventListener("keydown", page.listen, true);
  return page;
}
