-- Value of a merit sub-aspect: score x weight. Source: LKIP 2024, 3.2.1; PermenPANRB 40/2018 as the LKIP cites it.
create macro nilai_sub_aspek(skor_sub_aspek, bobot_sub_aspek) as
(skor_sub_aspek * bobot_sub_aspek)::decimal(18, 4);
