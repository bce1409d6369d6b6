"""Texts from files and people are no Markdown."""

import pytest

from dashboard.ui.plain import UNSEEN, named, plain


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("![](http://x.example/p.png)", r"!\[\](http://x.example/p.png)"),
        ("[klik](http://x)", r"\[klik\](http://x)"),
        ("$x$ :red[a]", r"\$x\$ \:red\[a\]"),
        ("**b** _c_ __d__ `e`", r"\*\*b\*\* \_c\_ \_\_d\_\_ \`e\`"),
        ("<b>g</b> | ~h~", r"\<b\>g\</b\> \| \~h\~"),
        ("# satu", r"\# satu"),
        ("1. satu", r"1\. satu"),
        ("12) satu", r"12\) satu"),
        ("1.234", "1.234"),
        ("- butir", r"\- butir"),
        (":smile:", rf"\:{UNSEEN}smile:"),
        ("realisasi_tw1_2025.xlsx: TW I!D7, 1.234 - (5 %)", "realisasi_tw1_2025.xlsx: TW I!D7, 1.234 - (5 %)"),
        ("Rp1.000,- s.d. triwulan II", "Rp1.000,- s.d. triwulan II"),
    ],
)
def test_nothing_is_taken_for_markdown(text: str, told: str) -> None:
    assert plain(text) == told


@pytest.mark.parametrize(
    ("file", "told"),
    [
        ("tahun_sebelumnya.xlsx", "tahun_<wbr>sebelumnya.<wbr>xlsx"),
        ("tw-1__a&b.ods", "tw-<wbr>1__<wbr>a&amp;b.<wbr>ods"),
        ("batch 3 dibatalkan", "batch 3 dibatalkan"),
    ],
)
def test_a_file_name_breaks_between_its_words(file: str, told: str) -> None:
    assert named(file) == told
