-- That no spending at all is known of a quarter, in a year whose allocation is known: from a quarter of its budget, the
-- agreement, the cash plan or the action plan, whichever comes first. It is one matter from
-- quarter to quarter, so that what was decided of it stays with it; kosong_sejak: the first quarter without any since the last
-- that has some.
--
-- Grain: one row, or none. Rupiah.
create macro perkara_belanja(kode_pd, tahun_data, triwulan_data) as table (
    with pagu as (
        select
            -urutan_triwulan(periode) as urutan,
            sum(pagu_rupiah) as pagu_rupiah
        from anggaran
        where perangkat_daerah = kode_pd and tahun = tahun_data and himpunan = 'perubahan'
        group by periode
        union all
        select
            1,
            sum(pagu_rupiah)
        from anggaran_pk
        where perangkat_daerah = kode_pd and tahun = tahun_data
        union all
        select
            2,
            sum(rencana_rupiah)
        from anggaran_kas
        where perangkat_daerah = kode_pd and tahun = tahun_data
        union all
        select
            3,
            sum(pagu_rupiah)
        from rencana_aksi
        where perangkat_daerah = kode_pd and tahun = tahun_data
    ),

    diketahui as (
        select min_by(pagu_rupiah, urutan)::double as pagu_rupiah
        from pagu
        where pagu_rupiah is not null
    ),

    terisi as (
        select coalesce(max(urutan_triwulan(periode)), 0) as urutan
        from anggaran
        where
            perangkat_daerah = kode_pd and tahun = tahun_data and himpunan = 'perubahan' and realisasi_rupiah is not null
            and sampai_triwulan(periode, triwulan_data)
    )

    select
        4 as urutan,
        'anggaran' as jenis,
        'belum_diisi' as alasan,
        'Realisasi anggaran' as objek,
        diketahui.pagu_rupiah as pembanding,
        diketahui.pagu_rupiah as bobot,
        triwulan_ke(terisi.urutan + 1) as kosong_sejak,
        akhir_periode(tahun_data, triwulan_ke(terisi.urutan + 1)) as jatuh_tempo
    from diketahui
    cross join terisi
    where diketahui.pagu_rupiah is not null and terisi.urutan < urutan_triwulan(triwulan_data)
);
