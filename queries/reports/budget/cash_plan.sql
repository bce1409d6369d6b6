-- Spending against the cash plan, month by month: what was planned in the month and since January, what was spent by its end
-- where that is known: by month where there are monthly figures, else at the ends of quarters. What was spent and planned since
-- the month it was last known (bulan_awal) stands beside. They are compared where every sub-activity that spends, or is planned,
-- is planned in every month until then. At the ends of quarters: of how many sub-activities the spending is not filled in,
-- how many have an allocation and no cash plan (null where none), and the largest of these.
-- Metode: Anggaran > Serapan terhadap anggaran kas
-- Rumus: rencana s.d. bulan = jumlah rencana sejak Januari
-- Rumus: realisasi / rencana s.d. akhir bulan × 100: tiap bulan bila realisasinya ada, selain itu akhir triwulan
-- Rumus: belanja satu bulan atau triwulan = realisasi dikurangi realisasi terakhir sebelumnya
-- Dasar: anggaran kas (RAK) yang diunggah; perbandingan ditetapkan dasbor
--
-- Grain: one row per month that is planned, or of which a file gives the spending.
-- Params: $perangkat_daerah, $tahun, $program, $kegiatan, $sub_kegiatan (null for all).
-- Sources: anggaran_kas, anggaran
-- Period: anggaran_kas
with rencana as (
    select
        bulan,
        sum(rencana_rupiah)::bigint as rencana_rupiah,
        case when count(*) = count(rencana_sampai_rupiah) then sum(rencana_sampai_rupiah)::bigint end as rencana_utuh_rupiah
    from rencana_kas($perangkat_daerah, $tahun)
    where
        ($program is null or program = $program)
        and ($kegiatan is null or kegiatan = $kegiatan)
        and ($sub_kegiatan is null or sub_kegiatan = $sub_kegiatan)
    group by bulan
    having count(rencana_rupiah) > 0
),

dibelanjakan as (
    select
        periode as bulan,
        case when count(*) = count(realisasi_rupiah) then sum(realisasi_rupiah)::bigint end as realisasi_rupiah,
        bool_or(tertulis_rupiah is not null) as is_bulanan,
        count(distinct row(program, kegiatan, sub_kegiatan)) as jumlah_sub_kegiatan,
        count(distinct row(program, kegiatan, sub_kegiatan)) filter (where realisasi_rupiah is null) as jumlah_belum_diisi
    from anggaran_bulan
    where
        perangkat_daerah = $perangkat_daerah and tahun = $tahun and himpunan = 'perubahan'
        and ($program is null or program = $program)
        and ($kegiatan is null or kegiatan = $kegiatan)
        and ($sub_kegiatan is null or sub_kegiatan = $sub_kegiatan)
    group by periode
),

tak_terencana as (
    select
        triwulan,
        count(*) as jumlah_tanpa_rencana,
        max_by(sub_kegiatan, coalesce(pagu_rupiah, 0)) as sub_kegiatan_tanpa_rencana
    from tanpa_anggaran_kas
    where
        perangkat_daerah = $perangkat_daerah and tahun = $tahun
        and ($program is null or program = $program)
        and ($kegiatan is null or kegiatan = $kegiatan)
        and ($sub_kegiatan is null or sub_kegiatan = $sub_kegiatan)
    group by triwulan
),

berjalan as (
    select
        coalesce(rencana.bulan, dibelanjakan.bulan) as bulan,
        rencana.rencana_rupiah,
        rencana.rencana_utuh_rupiah,
        dibelanjakan.realisasi_rupiah,
        dibelanjakan.jumlah_sub_kegiatan,
        dibelanjakan.jumlah_belum_diisi,
        (sum(rencana.rencana_rupiah) over (order by coalesce(rencana.bulan, dibelanjakan.bulan)))::bigint
            as rencana_sampai_rupiah,
        (sum(rencana.rencana_rupiah) over ())::bigint as rencana_setahun_rupiah,
        case
            when right(coalesce(rencana.bulan, dibelanjakan.bulan), 2)::integer % 3 = 0
                then triwulan_periode(coalesce(rencana.bulan, dibelanjakan.bulan))
        end as triwulan
    from rencana
    full join dibelanjakan on rencana.bulan = dibelanjakan.bulan
    where rencana.bulan is not null or dibelanjakan.is_bulanan
),

bersanding as (
    select
        *,
        lag(realisasi_rupiah, 1, 0) over diketahui as realisasi_sebelumnya,
        lag(rencana_utuh_rupiah, 1, 0) over diketahui as rencana_sebelumnya,
        lag(bulan) over diketahui as bulan_sebelumnya,
        min(bulan) over () as bulan_pertama
    from berjalan
    window diketahui as (partition by realisasi_rupiah is null order by bulan)
)

select
    bulan,
    rencana_rupiah,
    rencana_sampai_rupiah,
    realisasi_rupiah,
    realisasi_rupiah - rencana_utuh_rupiah as selisih_rupiah,
    persen(realisasi_rupiah, rencana_utuh_rupiah) as serapan_rencana_persen,
    rencana_setahun_rupiah,
    bersanding.triwulan,
    case
        when realisasi_rupiah is null then null
        when bulan_sebelumnya is null then bulan_pertama
        else concat($tahun, '-', lpad((right(bulan_sebelumnya, 2)::integer + 1)::varchar, 2, '0'))
    end as bulan_awal,
    realisasi_rupiah - realisasi_sebelumnya as belanja_rupiah,
    case when realisasi_rupiah is not null then rencana_utuh_rupiah - rencana_sebelumnya end as rencana_periode_rupiah,
    persen(belanja_rupiah, rencana_periode_rupiah) as serapan_periode_persen,
    case when bersanding.triwulan is not null then jumlah_sub_kegiatan end as jumlah_sub_kegiatan,
    case when bersanding.triwulan is not null then jumlah_belum_diisi end as jumlah_belum_diisi,
    jumlah_tanpa_rencana,
    sub_kegiatan_tanpa_rencana
from bersanding
left join tak_terencana on bersanding.triwulan = tak_terencana.triwulan
order by bulan;
