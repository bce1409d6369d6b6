-- Spending against the cash plan, month by month: what was planned in the month and since January, what was spent by the end
-- of a quarter. Spending is known at the ends of quarters only; the months between have none.
-- Metode: Anggaran > Serapan terhadap anggaran kas
-- Rumus: rencana s.d. bulan = jumlah rencana sejak Januari
-- Rumus: realisasi / rencana s.d. akhir triwulan × 100
-- Dasar: anggaran kas (RAK) yang diunggah; perbandingan pilihan proyek
--
-- Grain: one row per month that is planned.
-- Params: $perangkat_daerah, $tahun, $program, $kegiatan, $sub_kegiatan (null for all).
-- Sources: anggaran_kas, anggaran
-- Period: anggaran_kas
with rencana as (
    select
        periode as bulan,
        sum(rencana_rupiah)::bigint as rencana_rupiah
    from anggaran_kas
    where
        perangkat_daerah = $perangkat_daerah and tahun = $tahun
        and ($program is null or program = $program)
        and ($kegiatan is null or kegiatan = $kegiatan)
        and ($sub_kegiatan is null or sub_kegiatan = $sub_kegiatan)
    group by periode
),

dibelanjakan as (
    select
        periode as triwulan,
        case when count(*) = count(realisasi_rupiah) then sum(realisasi_rupiah)::bigint end as realisasi_rupiah
    from anggaran
    where
        perangkat_daerah = $perangkat_daerah and tahun = $tahun and himpunan = 'perubahan'
        and ($program is null or program = $program)
        and ($kegiatan is null or kegiatan = $kegiatan)
        and ($sub_kegiatan is null or sub_kegiatan = $sub_kegiatan)
    group by periode
),

berjalan as (
    select
        bulan,
        rencana_rupiah,
        (sum(rencana_rupiah) over (order by bulan))::bigint as rencana_sampai_rupiah,
        (sum(rencana_rupiah) over ())::bigint as rencana_setahun_rupiah,
        case when right(bulan, 2)::integer % 3 = 0 then triwulan_periode(bulan) end as triwulan
    from rencana
)

select
    berjalan.bulan,
    berjalan.rencana_rupiah,
    berjalan.rencana_sampai_rupiah,
    dibelanjakan.realisasi_rupiah,
    dibelanjakan.realisasi_rupiah - berjalan.rencana_sampai_rupiah as selisih_rupiah,
    persen(dibelanjakan.realisasi_rupiah, berjalan.rencana_sampai_rupiah) as serapan_rencana_persen,
    berjalan.rencana_setahun_rupiah,
    berjalan.triwulan
from berjalan
left join dibelanjakan on berjalan.triwulan = dibelanjakan.triwulan
order by berjalan.bulan;
