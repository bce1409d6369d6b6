-- A mean of answers 1 to 4 on the scale to 100.
-- Metode: Kepuasan layanan > Nilai
-- Rumus: nilai = rata-rata jawaban (1 sampai 4) x 25
-- Rumus: jawaban yang kosong tidak ikut dirata-ratakan
-- Dasar: LKIP BKD 2024, Lampiran 2 no. 3, mengutip PermenPANRB 14/2017
create macro konversi_survei(rata_rata) as
rata_rata * 25;
