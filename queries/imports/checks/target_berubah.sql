-- Targets that differ from those in force of the same set and period.
--
-- Of: indikator_target
-- Kind: target-berubah
-- Message: target "{indikator}" {target}, padahal yang berlaku {target_berlaku}. Pastikan perubahannya ditetapkan.
-- Grain: one row per indicator and period of the file.
select
    tabel.lembar,
    baru.kolom || baru.baris as sel,
    baru.indikator,
    baru.target,
    lama.target as target_berlaku
from berkas.indikator_target as baru
inner join berkas.tabel as tabel on baru.tabel = tabel.tabel
inner join indikator_target as lama
    on
        baru.perangkat_daerah = lama.perangkat_daerah
        and baru.tahun = lama.tahun
        and baru.periode = lama.periode
        and baru.himpunan = lama.himpunan
        and baru.indikator = lama.indikator
where baru.target <> lama.target
order by baru.tabel, baru.baris, baru.kolom;
