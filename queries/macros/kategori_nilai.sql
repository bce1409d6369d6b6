-- The band of a value in a set as it is in force in a year: the highest lower bound not above it, or below it, where the
-- bound itself belongs to the band below (batas_termasuk).
-- Metode: Capaian > Kategori
-- Rumus: kategori dengan batas bawah tertinggi yang tidak melebihi nilai sebelum dibulatkan
-- Dasar: lihat Batas dan pengaturan
create macro kategori_nilai(nama_himpunan, nilai, tahun_data) as (
    select max_by(batas.kategori, batas.batas_bawah)
    from kategori_berlaku(tahun_data) as batas
    where
        batas.himpunan = nama_himpunan
        and (batas.batas_bawah < nilai or (batas.batas_bawah = nilai and batas.batas_termasuk = 'ya'))
);
