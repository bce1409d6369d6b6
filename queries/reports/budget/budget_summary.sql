-- The budget in one row: allocation, spending, absorption, remainder, beside the same quarter and choice of the year before,
-- computed where its data are in force, else as printed for the whole agency at the year's end; and beside the cash plan until
-- the quarter's end, where all spending is known and every sub-activity that spends, or is planned, is planned in every month.
-- is_pagu_berubah: an allocation differs from the action plan's, or from that of an earlier quarter; by unit where units are
-- given, the action plan, which knows no activity, by programme, sub-activity and unit.
--
-- Grain: one row.
-- Params: $perangkat_daerah, $tahun, $triwulan, $program, $kegiatan, $serapan_terendah,
--   $serapan_tertinggi (percent; null for all).
-- Sources: anggaran, anggaran_kas, tahun_sebelumnya.serapan_persen
-- Period: anggaran
with rinci as (
    select *
    from serapan_sub_kegiatan($perangkat_daerah, $tahun, $triwulan)
    where
        ($program is null or program = $program)
        and ($kegiatan is null or kegiatan = $kegiatan)
        and ($serapan_terendah is null or serapan_persen >= $serapan_terendah)
        and ($serapan_tertinggi is null or serapan_persen <= $serapan_tertinggi)
),

jumlah as (
    select
        sum(pagu_rupiah)::bigint as pagu_rupiah,
        sum(realisasi_rupiah)::bigint as realisasi_rupiah,
        sum(pagu_terisi_rupiah)::bigint as pagu_terisi_rupiah,
        sum(sisa_rupiah)::bigint as sisa_rupiah,
        (sum(pagu_rupiah) - sum(pagu_terisi_rupiah))::bigint as pagu_belum_diisi_rupiah,
        count(*) filter (where not is_terisi_penuh) as jumlah_belum_diisi,
        bool_and(is_terisi_penuh) as is_terisi_penuh,
        count(*) as jumlah_sub_kegiatan,
        count(distinct kegiatan) as jumlah_kegiatan,
        count(distinct program) as jumlah_program,
        count(*) filter (where serapan_rendah(serapan_persen, $tahun, $triwulan)) as jumlah_rendah,
        max_by(sub_kegiatan, sisa_rupiah) as sub_kegiatan_sisa_terbesar,
        max(sisa_rupiah) as sisa_terbesar_rupiah,
        sum(sisa_rupiah) filter (where sisa_rupiah > 0)::bigint as tak_terserap_rupiah
    from rinci
),

kegiatan_rendah as (
    select count(*) as jumlah_kegiatan_rendah
    from (
        select kegiatan from rinci
        group by program, kegiatan
        having
            serapan_rendah(
                persen(sum(realisasi_rupiah)::bigint, sum(pagu_terisi_rupiah)::bigint), $tahun, $triwulan
            )
    ) as rendah
),

tahun_lalu as (
    select persen(sum(realisasi_rupiah)::bigint, sum(pagu_terisi_rupiah)::bigint) as serapan_persen
    from serapan_sub_kegiatan($perangkat_daerah, $tahun - 1, $triwulan)
    where
        ($program is null or program = $program)
        and ($kegiatan is null or kegiatan = $kegiatan)
        and $serapan_terendah is null and $serapan_tertinggi is null
),

tercetak as (
    select any_value(nilai) as serapan_persen
    from tahun_sebelumnya
    where
        perangkat_daerah = $perangkat_daerah and tahun = $tahun - 1
        and ukuran = 'serapan_persen' and objek = $perangkat_daerah
        and $triwulan = 'IV'
        and coalesce($program, $kegiatan) is null
        and $serapan_terendah is null and $serapan_tertinggi is null
),

rencana as (
    select
        case
            when count(*) = count(rencana_sampai_rupiah) and $serapan_terendah is null and $serapan_tertinggi is null
                then sum(rencana_sampai_rupiah)::bigint
        end as rencana_sampai_rupiah
    from rencana_kas($perangkat_daerah, $tahun)
    where
        bulan = printf('%d-%02d', $tahun, urutan_triwulan($triwulan) * 3)
        and ($program is null or program = $program)
        and ($kegiatan is null or kegiatan = $kegiatan)
),

pagu_rencana as (
    select
        program,
        sub_kegiatan,
        unit,
        sum(pagu_rupiah) as pagu_rupiah
    from rencana_aksi
    where perangkat_daerah = $perangkat_daerah and tahun = $tahun and himpunan = 'rencana_aksi_pk'
    group by grouping sets ((program, sub_kegiatan, unit), (program, sub_kegiatan))
),

berubah as (
    select sekarang.sub_kegiatan
    from anggaran_berlaku($perangkat_daerah, $tahun, $triwulan) as sekarang
    inner join anggaran as dahulu
        on
            sekarang.program = dahulu.program and sekarang.kegiatan = dahulu.kegiatan
            and sekarang.sub_kegiatan = dahulu.sub_kegiatan and sekarang.unit is not distinct from dahulu.unit
    where
        dahulu.perangkat_daerah = $perangkat_daerah and dahulu.tahun = $tahun and dahulu.himpunan = 'perubahan'
        and urutan_triwulan(dahulu.periode) < urutan_triwulan($triwulan)
        and sekarang.pagu_rupiah <> dahulu.pagu_rupiah
        and (sekarang.program, sekarang.kegiatan, sekarang.sub_kegiatan) in (
            select (program, kegiatan, sub_kegiatan) from rinci
        )
    union all
    select sekarang.sub_kegiatan
    from anggaran_berlaku($perangkat_daerah, $tahun, $triwulan) as sekarang
    inner join pagu_rencana as rencana
        on
            sekarang.program = rencana.program and sekarang.sub_kegiatan = rencana.sub_kegiatan
            and sekarang.unit is not distinct from rencana.unit
    where (sekarang.program, sekarang.sub_kegiatan) in (select (program, sub_kegiatan) from rinci)
    group by sekarang.program, sekarang.sub_kegiatan, sekarang.unit
    having sum(sekarang.pagu_rupiah) <> any_value(rencana.pagu_rupiah)
),

perubahan as (
    select count(*) > 0 as is_pagu_berubah
    from berubah
),

sebelumnya as (
    select coalesce(tahun_lalu.serapan_persen, tercetak.serapan_persen) as serapan_sebelumnya_persen
    from tahun_lalu
    cross join tercetak
)

select
    jumlah.* exclude (tak_terserap_rupiah, is_terisi_penuh),
    kegiatan_rendah.jumlah_kegiatan_rendah,
    persen(jumlah.realisasi_rupiah, jumlah.pagu_terisi_rupiah) as serapan_persen,
    persen(jumlah.sisa_rupiah, jumlah.pagu_terisi_rupiah) as sisa_persen,
    persen(jumlah.sisa_terbesar_rupiah, jumlah.tak_terserap_rupiah) as bagian_sisa_terbesar_persen,
    sebelumnya.serapan_sebelumnya_persen,
    persen(jumlah.realisasi_rupiah, jumlah.pagu_terisi_rupiah) - sebelumnya.serapan_sebelumnya_persen as selisih_poin,
    batas_serapan_rendah($tahun, $triwulan) as batas_rendah_persen,
    $triwulan <> 'IV' as is_berjalan,
    perubahan.is_pagu_berubah,
    case when jumlah.is_terisi_penuh then jumlah.realisasi_rupiah - rencana.rencana_sampai_rupiah end
        as selisih_rencana_rupiah,
    case when jumlah.is_terisi_penuh then persen(jumlah.realisasi_rupiah, rencana.rencana_sampai_rupiah) end
        as serapan_rencana_persen
from jumlah
cross join rencana
cross join kegiatan_rendah
cross join sebelumnya
cross join perubahan
where jumlah.pagu_rupiah is not null;
