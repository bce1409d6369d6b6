-- Who answers for an object, where the data say so: the coordinator of a strategic activity, the units that carry out a
-- sub-activity, the unit or application an indicator's figures come from.
--
-- Grain: one row per object.
create macro penanggung_jawab(kode_pd, tahun_data) as table (
    with disebut as (
        select
            sub_ksd as objek,
            koordinator as nama,
            'koordinator' as sebagai
        from ksd
        where perangkat_daerah = kode_pd and tahun = tahun_data and koordinator is not null
        union
        select
            sub_kegiatan,
            unit,
            'unit'
        from rencana_aksi
        where perangkat_daerah = kode_pd and tahun = tahun_data
        union
        select
            sub_kegiatan,
            unit,
            'unit'
        from anggaran
        where perangkat_daerah = kode_pd and tahun = tahun_data and unit is not null
        union
        select
            indikator,
            sumber_data,
            'sumber data'
        from indikator
        where perangkat_daerah = kode_pd and tahun = tahun_data and sumber_data is not null
    )

    select
        objek,
        any_value(sebagai) as penanggung_jawab_sebagai,
        min(nama) || case when count(*) > 1 then ' dan ' || (count(*) - 1)::varchar || ' lainnya' else '' end
            as penanggung_jawab
    from disebut
    group by objek
);
