-- Value of a merit sub-aspect: score x weight. Source: LKIP 2024, 3.2.1; PermenPANRB 40/2018 as the LKIP cites it.
-- Metode: Sistem merit > Nilai sub aspek
-- Rumus: skor 1-4 × bobot
-- Rumus: nilai aspek dan nilai total = jumlahnya; belum tersedia bila ada skor yang belum ada
-- Dasar: LKIP BKD 2024, 2.2.1 a dan 3.2.1
create macro nilai_sub_aspek(skor_sub_aspek, bobot_sub_aspek) as
(skor_sub_aspek * bobot_sub_aspek)::decimal(18, 4);
