"""Addresses: of a page with filters set, and of what is seen now with everything that is chosen."""

from html import escape
from urllib.parse import urlencode

import streamlit as st

from dashboard.ui.filters import GLOBAL
from dashboard.ui.session import newer_version, version

COPY = """
const links = new WeakMap();
export default function ({ data, parentElement }) {
  let link = links.get(parentElement);
  if (!link) {
    link = { copy: () => copy(link.data, parentElement.querySelector("button")) };
    document.addEventListener("salin-tautan", link.copy);
    links.set(parentElement, link);
  }
  link.data = data;
  parentElement.querySelector("button").onclick = link.copy;
  return () => {
    document.removeEventListener("salin-tautan", link.copy);
    links.delete(parentElement);
  };
}

async function copy(data, button) {
  const address = new URL(location.href);
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
"""
LOOKS = """
button {
  font: inherit; font-size: 0.86rem; line-height: 1.25rem; color: var(--st-link-color); background: none;
  border: none; padding: 0; text-decoration: underline; cursor: pointer; white-space: nowrap;
}
"""
BUTTON = st.components.v2.component(
    "salin_tautan", html='<button type="button">Salin tautan</button>', css=LOOKS, js=COPY
)


def page_address(page: str, **filters: object) -> str:
    """The address of a page with filters set; a reader of an older version stays with it."""
    pinned = {"versi": version()} if newer_version() else {}
    return f"{page}?{urlencode({**filters, **pinned})}"


def page_link(text: str, page: str) -> None:
    """A line that leads to a page; a reader of an older version stays with it."""
    st.html(f'<a class="tautan" href="{escape(page_address(page))}" target="_self">{escape(text)}</a>')


def copy_button() -> None:
    """Copies the address of what is seen, whole: quarter and version are in it even where they are the newest."""
    BUTTON(key="salin_tautan", data=_fixed(), width="content", height="content")


def full_link() -> str:
    """The address of what is seen, whole."""
    address = (st.context.url or "").split("?")[0]
    return f"{address}?{urlencode({**chosen_filters(), **_fixed()}, doseq=True)}"


def page_name() -> str:
    """The page's name in the address."""
    return (st.context.url or "").split("?")[0].rpartition("/")[2]


def chosen_filters() -> dict[str, list[str]]:
    """What is chosen on the page besides quarter and version, by the names in the address."""
    named = st.query_params
    return {name: named.get_all(name) for name in named if name not in (*GLOBAL, "versi")}


def _fixed() -> dict[str, str]:
    period = {name: str(st.session_state[name]) for name in GLOBAL if name in st.session_state}
    return {**period, "versi": str(version())}
