// The server learns the width class before the first run, from st.context.cookies["lebar"].
(() => {
  // From 769 px on the menu stands beside the page and takes 256 of them.
  const narrow = matchMedia("(max-width: 640px), (min-width: 769px) and (max-width: 959.98px)");
  const screen = matchMedia("(min-width: 1800px)");
  const remember = () => {
    document.cookie = `lebar=${narrow.matches ? "sempit" : screen.matches ? "layar" : "lebar"}; path=/; SameSite=Lax`;
  };
  remember();
  addEventListener("focus", remember);
  for (const width of [narrow, screen]) {
    width.addEventListener("change", () => {
      if (matchMedia("print").matches) return;
      remember();
      location.reload();
    });
  }
})();
