-- The slices of the file, each with the slice in force that it would replace.
--
-- Grain: one row per slice that replaces another.
select
    dari_berkas.irisan,
    berlaku.irisan as irisan_lama
from berkas.irisan as dari_berkas
inner join irisan_berlaku as berlaku
    on
        dari_berkas.tabel_fakta = berlaku.tabel_fakta
        and dari_berkas.dataset = berlaku.dataset
        and dari_berkas.perangkat_daerah is not distinct from berlaku.perangkat_daerah
        and dari_berkas.tahun = berlaku.tahun
        and dari_berkas.periode = berlaku.periode
        and dari_berkas.himpunan is not distinct from berlaku.himpunan;
