-- What needs a decision about money at the end of a quarter: sub-activities that spent over their allocation (ranked among
-- missed targets, by the share they are over), whose absorption at the year's end, or expected
-- for it, is below the year's limit, and those whose spending is not filled in while that of others is. Explained ones carry the
-- category of their reason.
--
-- Grain: one row per sub-activity. Rupiah.
create macro perkara_anggaran(kode_pd, tahun_data, triwulan_data) as table (
    with rinci as (
        select
            kini.penjelasan,
            kini.kategori_alasan,
            kini.serapan_persen,
            kini.sisa_rupiah,
            kini.realisasi_rupiah,
            count(kini.realisasi_rupiah) over () as jumlah_terisi,
            persen(kini.sisa_rupiah, sum(kini.sisa_rupiah) filter (where kini.sisa_rupiah > 0) over ()) as bagian_persen,
            harapan.*
        from serapan_sub_kegiatan(kode_pd, tahun_data, triwulan_data) as kini
        inner join perkiraan_anggaran(kode_pd, tahun_data, triwulan_data) as harapan
            on
                kini.program = harapan.program and kini.kegiatan = harapan.kegiatan
                and kini.sub_kegiatan = harapan.sub_kegiatan
    )

    select
        case when realisasi_rupiah is null then 4 when sisa_rupiah < 0 then 1 else 2 end as urutan,
        'anggaran' as jenis,
        case
            when realisasi_rupiah is null then 'belum_diisi'
            when sisa_rupiah < 0 then 'melebihi_pagu'
            when penjelasan is null then 'serapan_belum_dijelaskan'
            else 'serapan_rendah'
        end as alasan,
        sub_kegiatan as objek,
        kegiatan as kelompok,
        realisasi_rupiah::double as nilai,
        pagu_rupiah::double as pembanding,
        serapan_persen::double as persen,
        case when sisa_rupiah >= 0 then bagian_persen end as bagian_persen,
        case when sisa_rupiah < 0 then serapan_persen - 100 else sisa_rupiah end::double as bobot,
        sisa_rupiah as sisa,
        case
            when sisa_rupiah >= 0 and penjelasan is null then 'belum dijelaskan' else kategori_alasan
        end as kategori_alasan,
        'naik' as arah,
        pagu_rupiah::double as target_akhir_tahun,
        perkiraan_akhir_tahun::double as perkiraan_akhir_tahun,
        batas_bawah::double as batas_bawah,
        batas_atas::double as batas_atas,
        case when coalesce(sisa_rupiah, 0) >= 0 then kebutuhan::double end as kebutuhan,
        kebutuhan_per_triwulan,
        perkiraan_serapan_persen as perkiraan_persen,
        triwulan_dasar,
        bagian_target_persen,
        metode,
        alasan_kosong,
        case when realisasi_rupiah is null then akhir_periode(tahun_data, triwulan_data) end as jatuh_tempo
    from rinci
    where
        (realisasi_rupiah is null and jumlah_terisi > 0)
        or sisa_rupiah < 0
        or (realisasi_rupiah is not null and serapan_rendah(perkiraan_serapan_persen, tahun_data, 'IV'))
);
