-- The whole allocation of the action plan against that of the revised budget in the newest quarter.
--
-- Tingkat: catatan
-- Penjelasan: Pagu {program} {nilai_a} pada rencana aksi, {nilai_b} setelah perubahan anggaran.
-- Grain: one row per programme whose two documents differ.
with jumlah as (
    select
        perangkat_daerah,
        tahun,
        tabel_fakta,
        kelompok_atas as program,
        any_value(dataset) as dataset,
        sum(nilai) as pagu,
        min(lokasi) as lokasi
    from angka_berlaku
    where
        ukuran = 'pagu_rupiah'
        and (tabel_fakta = 'rencana_aksi' or (tabel_fakta = 'anggaran' and himpunan = 'perubahan'))
    group by perangkat_daerah, tahun, tabel_fakta, kelompok_atas, periode
    qualify periode = max(periode) over (partition by perangkat_daerah, tahun, tabel_fakta)
)

select
    rencana.perangkat_daerah,
    rencana.tahun,
    rencana.dataset,
    rencana.program as objek,
    'pagu_rupiah' as ukuran,
    rencana.lokasi as lokasi_a,
    tertulis(rencana.pagu) as nilai_a,
    perubahan.lokasi as lokasi_b,
    tertulis(perubahan.pagu) as nilai_b,
    rencana.pagu - perubahan.pagu as selisih,
    rencana.program,
    'dokumen lain: rencana aksi disusun sebelum perubahan anggaran' as kemungkinan_sebab
from jumlah as rencana
inner join jumlah as perubahan
    on
        rencana.perangkat_daerah = perubahan.perangkat_daerah and rencana.tahun = perubahan.tahun
        and rencana.program = perubahan.program and perubahan.tabel_fakta = 'anggaran'
where rencana.tabel_fakta = 'rencana_aksi' and rencana.pagu <> perubahan.pagu
order by lokasi_a;
