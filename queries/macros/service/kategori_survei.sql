-- The grade of a satisfaction value: rounded to two decimals, then the highest lower bound not above it.
-- Metode: Kepuasan layanan > Kategori
-- Rumus: nilai dibulatkan dua desimal, lalu dibandingkan dengan batas bawah
-- Dasar: LKIP BKD 2024, Lampiran 2 no. 3; pembulatan ditetapkan dasbor
create macro kategori_survei(nilai, tahun_data) as
kategori_nilai('survei_kepuasan', round(nilai::decimal(18, 8), 2)::decimal(9, 2), tahun_data);
