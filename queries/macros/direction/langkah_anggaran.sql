-- Spending that each quarter up to a given one added, beside what was planned for it of the allocation at that quarter, and
-- their ratio (laju). Quarters after it only say what is due by their end (sampai_rupiah).
--
-- Grain: one row per sub-activity and quarter. Rupiah.
create macro langkah_anggaran(kode_pd, tahun_data, triwulan_data) as table (
    with berencana as (
        select
            * replace (
                case when urutan <= urutan_triwulan(triwulan_data) then realisasi_rupiah end as realisasi_rupiah,
                max(case when urutan = urutan_triwulan(triwulan_data) then pagu_rupiah end) over per_sub_kegiatan
                    as pagu_rupiah
            )
        from belanja_triwulan(kode_pd, tahun_data)
        window per_sub_kegiatan as (partition by program, kegiatan, sub_kegiatan)
    ),

    langkah as (
        select
            *,
            pagu_rupiah * bagian as sampai_rupiah,
            pagu_rupiah * (bagian - lag(bagian, 1, 0) over terisi) as rencana,
            realisasi_rupiah - lag(realisasi_rupiah, 1, 0) over terisi as tambahan
        from berencana
        where pagu_rupiah is not null
        window terisi as (partition by program, kegiatan, sub_kegiatan, realisasi_rupiah is null order by urutan)
    )

    select
        *,
        case when rencana > 0 then tambahan / rencana end as laju
    from langkah
);
