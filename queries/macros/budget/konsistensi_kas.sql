-- Consistency of spending with the cash plan, in percent: at the end of each quarter up to a given one, how near spending
-- since January came to the plan; the mean over those quarters. Not available where a quarter's spending is not, or a month of
-- its plan.
-- Metode: Anggaran > Konsistensi dengan anggaran kas
-- Rumus: tiap akhir triwulan: (1 − |realisasi − rencana| / rencana) × 100, paling rendah 0; keduanya sejak Januari
-- Rumus: konsistensi = rata-rata triwulan yang sudah lewat
-- Dasar: LKIP BKD 2024, Lampiran 2 no. 11: deviasi dari rencana penarikan dana tiap bulan; dasbor: tiap akhir triwulan
--
-- Grain: one row.
create macro konsistensi_kas(kode_pd, tahun_data, triwulan_data) as table (
    with rencana as (
        select
            triwulan_periode(bulan) as triwulan,
            case when count(*) = count(rencana_sampai_rupiah) then sum(rencana_sampai_rupiah)::bigint end
                as rencana_sampai_rupiah
        from rencana_kas(kode_pd, tahun_data)
        where right(bulan, 2)::integer % 3 = 0
        group by 1
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

    dinilai as (
        select
            triwulan.triwulan,
            case
                when belanja.realisasi_rupiah is not null and rencana.rencana_sampai_rupiah > 0
                    then
                        greatest(
                            100 - persen(
                                abs(belanja.realisasi_rupiah - rencana.rencana_sampai_rupiah),
                                rencana.rencana_sampai_rupiah
                            ),
                            0
                        )
            end as nilai
        from triwulan_setahun as triwulan
        left join rencana on triwulan.triwulan = rencana.triwulan
        left join belanja on triwulan.triwulan = belanja.triwulan
        where urutan_triwulan(triwulan.triwulan) <= urutan_triwulan(triwulan_data)
    )

    select case when count(*) = count(nilai) then avg(nilai) end as nilai
    from dinilai
);
