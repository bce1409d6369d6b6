-- Programme indicators that missed their target at the end of a quarter, or have no figure yet.
--
-- Grain: one row per programme indicator.
create macro perkara_program(kode_pd, tahun_data, triwulan_data) as table (
    select
        case when realisasi is null then 4 else 1 end as urutan,
        'program' as jenis,
        case when realisasi is null then coalesce(status, 'belum_tersedia') else 'di_bawah_target' end as alasan,
        indikator as objek,
        program as kelompok,
        realisasi::double as nilai,
        target::double as pembanding,
        capaian(realisasi, target, 'naik')::double as persen,
        100 - capaian(realisasi, target, 'naik')::double as bobot,
        satuan,
        case when realisasi is null then akhir_periode(tahun_data, triwulan_data) end as jatuh_tempo
    from program_indikator
    where
        perangkat_daerah = kode_pd and tahun = tahun_data and periode = triwulan_data
        and (realisasi < target or realisasi is null)
);
