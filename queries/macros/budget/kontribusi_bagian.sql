-- What a part adds to its composite indicator.
-- Metode: Indikator kinerja > Realisasi dari komponen
-- Rumus: realisasi = jumlah (bobot x nilai bagian) / 100; bobot 100 bila bagian dijumlahkan begitu saja
-- Rumus: realisasi belum tersedia bila satu bagian belum tersedia
-- Dasar: LKIP BKD 2024, Lampiran 2; bobot tiap bagian menurut rumus komponen yang berlaku
create macro kontribusi_bagian(nilai_bagian, bobot_persen) as
nilai_bagian * bobot_persen / 100;
