// The server learns the width class before the first run, from st.context.cookies["lebar"].
(() => {
  const narrow = matchMedia("(max-width: 639.98px)");
  const remember = () => {
    document.cookie = `lebar=${narrow.matches ? "sempit" : "lebar"}; path=/; SameSite=Lax`;
  };
  remember();
  addEventListener("focus", remember);
  narrow.addEventListener("change", () => {
    if (matchMedia("print").matches) return;
    remember();
    location.reload();
  });
})();
