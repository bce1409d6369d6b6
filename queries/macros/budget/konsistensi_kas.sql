-- Consistency of spending with the cash plan, in percent: at the end of each quarter up to a given one, how near spending
-- since January came to the plan; the mean over those quarters. Not available where a quarter's spending is not, or a month of
-- a sub-activity's plan.
-- Metode: Anggaran > Konsistensi dengan anggaran kas
-- Rumus: tiap akhir triwulan: (1 − |realisasi − rencana| / rencana) × 100, paling rendah 0; keduanya sejak Januari
-- Rumus: konsistensi = rata-rata triwulan yang sudah lewat
-- Dasar: LKIP BKD 2024, Lampiran 2 no. 11: deviasi dari rencana penarikan dana tiap bulan; dasbor: tiap akhir triwulan
--
-- Grain: one row.
create macro konsistensi_kas(kode_pd, tahun_data, triwulan_data) as table (
    with rencana as (
        select
            triwulan_periode(periode) as triwulan,
            sum(rencana_rupiah)::bigint as rencana_rupiah
        from anggaran_kas
        where perangkat_daerah = kode_pd and tahun = tahun_data
        group by 1
        having count(rencana_rupiah) = 3 * count(distinct (program, kegiatan, sub_kegiatan, unit))
    ),

    belanja as (
        select
            periode as triwulan,
            sum(realisasi_rupiah)::bigint as realisasi_rupiah
        from anggaran
        where perangkat_daerah = kode_pd and tahun = tahun_data and himpunan = 'perubahan'
        group by periode
        having count(*) = count(realisasi_rupiah)
    ),

    berjalan as (
        select
            triwulan.triwulan,
            belanja.realisasi_rupiah,
            sum(rencana.rencana_rupiah) over (order by urutan_triwulan(triwulan.triwulan)) as rencana_sampai_rupiah,
            count(rencana.rencana_rupiah) over (order by urutan_triwulan(triwulan.triwulan)) as jumlah_rencana
        from triwulan_setahun as triwulan
        left join rencana on triwulan.triwulan = rencana.triwulan
        left join belanja on triwulan.triwulan = belanja.triwulan
    ),

    dinilai as (
        select
            triwulan,
            case
                when
                    jumlah_rencana = urutan_triwulan(triwulan)
                    and realisasi_rupiah is not null and rencana_sampai_rupiah > 0
                    then
                        greatest(
                            100 - persen(abs(realisasi_rupiah - rencana_sampai_rupiah), rencana_sampai_rupiah), 0
                        )
            end as nilai
        from berjalan
        where urutan_triwulan(triwulan) <= urutan_triwulan(triwulan_data)
    )

    select case when count(*) = count(nilai) then avg(nilai) end as nilai
    from dinilai
);
