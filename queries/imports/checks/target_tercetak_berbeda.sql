-- Targets printed beside realisations that are neither the quarter's nor the year's target in force.
--
-- Of: indikator_realisasi
-- Kind: target-berubah
-- Message: target tercetak "{indikator}" {target}, padahal yang berlaku {berlaku}. Target tidak diubah oleh berkas ini; pastikan
-- mana yang benar.
-- Grain: one row per printed target of the file.
with berlaku as (
    select
        perangkat_daerah,
        tahun,
        indikator,
        list(distinct target order by target) as daftar
    from indikator_target
    where target is not null
    group by all
)

select
    tabel.lembar,
    tercetak.kolom || tercetak.baris as sel,
    tercetak.objek as indikator,
    tercetak.nilai::decimal(18, 4) as target,
    array_to_string(
        list_transform(berlaku.daftar, lambda nilai: replace(rtrim(rtrim(nilai::varchar, '0'), '.'), '.', ',')),
        ' atau '
    ) as berlaku
from berkas.angka_tercetak as tercetak
inner join berkas.tabel as tabel on tercetak.tabel = tabel.tabel
inner join berlaku
    on
        tercetak.perangkat_daerah = berlaku.perangkat_daerah
        and tercetak.tahun = berlaku.tahun
        and tercetak.objek = berlaku.indikator
where
    tercetak.ukuran = 'target' and tercetak.dataset = 'indikator' and tercetak.tempat is null
    and tercetak.nilai is not null
    and not list_contains(berlaku.daftar, tercetak.nilai::decimal(18, 4))
order by tercetak.tabel, tercetak.baris;
