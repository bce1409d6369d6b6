-- Whether a target still to come no longer challenges: what was reached meets it already, by the direction of the indicator.
-- Metode: Capaian > Target yang tidak lagi menantang
-- Rumus: target tahun berikutnya yang sudah dipenuhi realisasi: capaian realisasi itu terhadapnya 100 persen atau lebih
-- Dasar: Pilihan proyek
create macro tidak_menantang(realisasi, target, arah) as
capaian(realisasi, target, arah) >= 100;
