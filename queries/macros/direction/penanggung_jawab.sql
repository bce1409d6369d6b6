-- Who answers for an object, where the data say so: whom a follow-up of the year names, the coordinator of a strategic
-- activity, the units that carry out a sub-activity, who is in charge of an indicator, the units that carry out the programmes
-- that support it. Where its figures come from, often an application, answers for nothing: without an office, the agency does.
-- Metode: Peringatan dini > Penanggung jawab
-- Rumus: yang disebut lebih dahulu dipakai: tindak lanjut, koordinator atau unit, pengampu, pelaksana program
-- Rumus: tanpa itu: perangkat daerah
-- Dasar: Pilihan proyek
--
-- Grain: one row per object.
create macro penanggung_jawab(kode_pd, tahun_data) as table (
    with pelaksana as (
        select
            program,
            sub_kegiatan,
            unit
        from rencana_aksi
        where perangkat_daerah = kode_pd and tahun = tahun_data
        union
        select
            program,
            sub_kegiatan,
            unit
        from anggaran
        where perangkat_daerah = kode_pd and tahun = tahun_data and unit is not null
        union
        select
            program,
            sub_kegiatan,
            unit
        from anggaran_kas
        where perangkat_daerah = kode_pd and tahun = tahun_data and unit is not null
    ),

    tindak as (
        select
            objek,
            penanggung_jawab
        from tindak_lanjut
        where perangkat_daerah = kode_pd and tahun = tahun_data and penanggung_jawab is not null
        qualify rank() over (partition by objek order by urutan_triwulan(periode) desc) = 1
    ),

    disebut as (
        select
            1 as urutan,
            objek,
            penanggung_jawab as nama,
            'tindak lanjut' as sebagai
        from tindak
        union
        select
            2,
            sub_ksd,
            koordinator,
            'koordinator'
        from ksd
        where perangkat_daerah = kode_pd and tahun = tahun_data and koordinator is not null
        union
        select
            2,
            sub_kegiatan,
            unit,
            'unit'
        from pelaksana
        union
        select
            3,
            indikator,
            pengampu,
            'pengampu'
        from ip_asn_target
        where perangkat_daerah = kode_pd
        union
        select
            4,
            didukung.indikator,
            pelaksana.unit,
            'pelaksana program'
        from pendukung_berlaku(tahun_data) as didukung
        inner join pelaksana on didukung.pendukung = pelaksana.program
        where didukung.perangkat_daerah = kode_pd and didukung.jenis = 'program'
    ),

    terdekat as (
        select *
        from disebut
        qualify rank() over (partition by objek order by urutan) = 1
    )

    select
        objek,
        any_value(sebagai) as penanggung_jawab_sebagai,
        min(nama) || case when count(*) > 1 then ' dan ' || (count(*) - 1)::varchar || ' lainnya' else '' end
            as penanggung_jawab
    from terdekat
    group by objek
);
