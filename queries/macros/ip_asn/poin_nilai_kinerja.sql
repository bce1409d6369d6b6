-- The points for a performance value of 0 to 100: those of the highest lower bound not above it, by the rules in force.
-- Metode: IP ASN > Poin nilai kinerja (simulasi)
-- Rumus: poin batas bawah tertinggi yang tidak melebihi nilai; 90,5 dihitung 76–90
-- Dasar: LKIP BKD 2024, 2.2.1 b, mengutip Peraturan BKN 8/2019; batas bawah ditetapkan dasbor
create macro poin_nilai_kinerja(nilai_pegawai, tahun_data) as (
    select max_by(aturan.nilai, aturan.batas_bawah)::decimal(6, 2)
    from penilaian_berlaku(tahun_data) as aturan
    where
        aturan.unsur = 'nilai_kinerja'
        and aturan.batas_bawah <= nilai_pegawai
);
