-- Sub-activities that have an allocation in the newest quarter of the budget and stand in no month of the year's cash plan.
--
-- Tingkat: peringatan
-- Penjelasan: {objek}: pagunya {nilai_a}, tetapi tidak ada dalam anggaran kas ({nilai_b} sub kegiatan).
-- Grain: one row per sub-activity without a cash plan.
with pagu as (
    select *
    from angka_berlaku
    where tabel_fakta = 'anggaran' and ukuran = 'pagu_rupiah' and himpunan = 'perubahan'
    qualify urutan_triwulan(periode) = max(urutan_triwulan(periode)) over (partition by perangkat_daerah, tahun)
),

rencana as (
    select
        perangkat_daerah,
        tahun,
        count(distinct row(kelompok_atas, objek)) as banyak,
        min(lokasi) as lokasi
    from angka_berlaku
    where tabel_fakta = 'anggaran_kas' and nilai is not null
    group by perangkat_daerah, tahun
)

select
    pagu.perangkat_daerah,
    pagu.tahun,
    any_value(pagu.dataset) as dataset,
    pagu.objek,
    any_value(pagu.ukuran) as ukuran,
    list(pagu.lokasi order by pagu.lokasi) as lokasi_a,
    tertulis(any_value(tanpa.pagu_rupiah)) as nilai_a,
    any_value(rencana.lokasi) as lokasi_b,
    any_value(rencana.banyak)::varchar as nilai_b,
    null::double as selisih,
    'anggaran kas disusun sebelum sub kegiatan ini dianggarkan, atau namanya ditulis lain' as kemungkinan_sebab
from pagu
inner join tanpa_anggaran_kas as tanpa
    on
        pagu.perangkat_daerah = tanpa.perangkat_daerah and pagu.tahun = tanpa.tahun and pagu.periode = tanpa.triwulan
        and pagu.kelompok_atas = tanpa.program and pagu.kelompok = tanpa.kegiatan and pagu.objek = tanpa.sub_kegiatan
inner join rencana on pagu.perangkat_daerah = rencana.perangkat_daerah and pagu.tahun = rencana.tahun
group by pagu.perangkat_daerah, pagu.tahun, pagu.kelompok_atas, pagu.kelompok, pagu.objek
order by lokasi_a;
