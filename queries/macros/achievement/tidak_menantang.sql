-- Whether a target no longer challenges: what was reached before its year meets it already, by the direction of the indicator.
-- A target at the highest value that the indicator can reach cannot be set higher and always challenges.
-- Metode: Capaian > Target yang tidak lagi menantang
-- Rumus: target perjanjian kinerja atau renstra yang sudah dipenuhi nilai akhir tahun terakhir yang diketahui sebelum tahunnya
-- Rumus: dipenuhi: capaian nilai itu terhadap targetnya 100 persen atau lebih
-- Rumus: kecuali target pada nilai tertinggi yang mungkin (persentase: 100), yang tidak dapat dinaikkan lagi
-- Dasar: Pilihan proyek
create macro tidak_menantang(realisasi, target, arah, nilai_tertinggi) as
capaian(realisasi, target, arah) >= 100 and coalesce(arah = 'turun' or target < nilai_tertinggi, true);
