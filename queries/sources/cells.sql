-- The cells behind a report's figures: value, workbook, sheet, cell, batch, who and when, and other printings of the figure.
--
-- Grain: one row per figure.
-- Params: $sel (the view of all cells, or the table that keeps them),
--   $tabel_fakta (list of fact tables, or table.measure for the agency's own measure),
--   $perangkat_daerah, $tahun, $periode (list of periods; null for all),
--   $objek (null for all; an object, its group or the group above).
with tercetak as (
    select
        dataset,
        objek,
        ukuran,
        string_agg(distinct nilai::double || ' (' || tempat || ')', '; ' order by nilai::double || ' (' || tempat || ')')
            as cetakan_lain
    from angka_tercetak
    where
        perangkat_daerah = $perangkat_daerah and tahun = $tahun and nilai is not null
        and ($periode is null or list_contains($periode, periode))
    group by dataset, objek, ukuran
)

select
    sumber.objek,
    sumber.ukuran,
    sumber.periode,
    sumber.nilai,
    sumber.berkas,
    sumber.lembar,
    sumber.sel,
    sumber.tempat,
    sumber.batch,
    sumber.waktu,
    sumber.pengguna,
    tercetak.cetakan_lain,
    sumber.himpunan,
    sumber.tahun,
    sumber.kelompok,
    count(*) over () as jumlah
from query_table($sel) as sumber
left join tercetak
    on sumber.dataset = tercetak.dataset and sumber.objek = tercetak.objek and sumber.ukuran = tercetak.ukuran
where
    (
        list_contains($tabel_fakta, sumber.tabel_fakta)
        or (
            list_contains($tabel_fakta, sumber.tabel_fakta || '.' || sumber.ukuran)
            and sumber.objek = $perangkat_daerah
        )
    )
    and (sumber.perangkat_daerah is null or sumber.perangkat_daerah = $perangkat_daerah)
    and (
        sumber.tahun = $tahun
        or sumber.tabel_fakta in ('renstra_target', 'renstra_capaian', 'ip_asn_target')
        or (sumber.tabel_fakta = 'tahun_sebelumnya' and sumber.tahun = $tahun - 1)
    )
    and ($periode is null or list_contains($periode, sumber.periode))
    and ($objek is null or $objek in (sumber.objek, sumber.kelompok, sumber.kelompok_atas))
order by list_position($tabel_fakta, sumber.tabel_fakta), sumber.batch, sumber.lembar, sumber.objek, sumber.ukuran;
