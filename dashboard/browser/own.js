// The server tells this browser's windows from those of others by st.context.cookies["peramban"], kept for a day.
(() => {
  const known = document.cookie.match(/(?:^|; )peramban=([0-9a-f]+)/)?.[1];
  const drawn = () => [...crypto.getRandomValues(new Uint8Array(16))].map((one) => one.toString(16).padStart(2, "0")).join("");
  document.cookie = `peramban=${known ?? drawn()}; max-age=86400; path=/; SameSite=Lax`;
})();
