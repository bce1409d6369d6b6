// Copies the address of what is seen; a slide, where the button is unseen, asks for it by an event.
export default function ({ data, parentElement }) {
  const button = parentElement.querySelector("button");
  const link = lastingOf(parentElement, () => begin(button));
  link.data = data;
  Object.assign(button, { onclick: link.copy, disabled: false });
  return whenGone(parentElement, (gone) => document.removeEventListener("salin-tautan", gone.copy));
}

function begin(button) {
  const link = {
    copy: (event) => {
      event.preventDefault(); // tells who asked that the link is being copied
      copy(link.data, button);
    },
  };
  document.addEventListener("salin-tautan", link.copy);
  return link;
}

async function copy(data, button) {
  const address = new URL(location.href);
  address.searchParams.delete("rapat"); // who opens a slide's link holds a meeting of his own
  address.searchParams.delete("asal"); // the way back to a slide is that of who presents
  for (const [name, value] of Object.entries(data)) address.searchParams.set(name, value);
  try {
    await navigator.clipboard.writeText(address.href);
  } catch {
    // Without a secure connection a browser has no clipboard for pages.
    const text = Object.assign(document.createElement("textarea"), { value: address.href });
    document.body.append(text);
    text.select();
    document.execCommand("copy");
    text.remove();
  }
  button.textContent = "Tautan tersalin";
  setTimeout(() => (button.textContent = "Salin tautan"), 2000);
}
