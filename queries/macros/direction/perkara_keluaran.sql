-- Outputs that were missed at the year's end, or have no figure yet. Targets of outputs are the year's: half of an output in
-- June is no miss. One given quarter by quarter is missed where neither the sum nor the highest figure reaches the target.
--
-- ``pemilik``: the sub-activity whose units answer for an output of its own name.
--
-- Grain: one row per sub-activity, or output indicator of one; an output is named with its sub-activity, as names recur.
create macro perkara_keluaran(kode_pd, tahun_data, triwulan_data) as table (
    with setahun as (
        select
            indikator_output || ', ' || sub_kegiatan as objek,
            sub_kegiatan as kelompok,
            sub_kegiatan as pemilik,
            any_value(satuan) as satuan,
            greatest(sum(realisasi), max(realisasi))::double as nilai,
            max(target)::double as pembanding
        from keluaran
        where perangkat_daerah = kode_pd and tahun = tahun_data and triwulan_data = 'IV'
        group by program, kegiatan, sub_kegiatan, indikator_output
    ),

    semua as (
        select
            sub_kegiatan as objek,
            program as kelompok,
            'persen' as satuan,
            capaian_output_persen::double as nilai,
            100 as pembanding
        from output
        where perangkat_daerah = kode_pd and tahun = tahun_data and periode = triwulan_data
        union all by name
        select * from setahun
    )

    select
        case when nilai is null then 4 else 1 end as urutan,
        'keluaran' as jenis,
        case when nilai is null then 'belum_diisi' else 'di_bawah_target' end as alasan,
        *,
        capaian(nilai, pembanding, 'naik') as persen,
        100 - capaian(nilai, pembanding, 'naik') as bobot,
        case when nilai is null then akhir_periode(tahun_data, triwulan_data) end as jatuh_tempo
    from semua
    where (nilai < pembanding and triwulan_data = 'IV') or nilai is null
);
