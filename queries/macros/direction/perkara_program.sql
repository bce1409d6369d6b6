-- Programme indicators that missed their target at the end of a quarter, or have no figure yet.
--
-- Grain: one row per programme indicator.
create macro perkara_program(kode_pd, tahun_data, triwulan_data) as table (
    select
        case when realisasi is null then 4 else 1 end as urutan,
        'program' as jenis,
        coalesce(status, 'di_bawah_target') as alasan,
        indikator as objek,
        program as kelompok,
        realisasi::double as nilai,
        target::double as pembanding,
        capaian_persen::double as persen,
        100 - capaian_persen::double as bobot,
        arah,
        satuan,
        case when realisasi is null then akhir_periode(tahun_data, triwulan_data) end as jatuh_tempo
    from capaian_program(kode_pd, tahun_data, triwulan_data)
    where capaian_persen < 100 or realisasi is null
);
