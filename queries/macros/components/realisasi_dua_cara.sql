-- What indicators reached as their components give it, beside what was reported, and whether the two are the same after
-- rounding to two decimals. A survey without a month of the quarter says nothing of it yet.
--
-- Grain: one row per indicator of the agreement, and per indicator with components that no agreement has.
create macro realisasi_dua_cara(kode_pd, tahun_data, triwulan_data) as table (
    with dilaporkan as (
        select
            nomor,
            indikator,
            nama_pendek,
            satuan,
            realisasi
        from capaian_indikator(kode_pd, tahun_data, triwulan_data)
    ),

    rumus as (
        select
            lower(indikator) as kunci,
            any_value(indikator) as indikator,
            any_value(sumber) as sumber,
            arg_min(dasar_hukum, urutan) as dasar_hukum
        from rumus_berlaku(tahun_data)
        group by 1
    ),

    terhitung as (
        select
            kunci,
            realisasi,
            alasan,
            komponen_kosong
        from realisasi_terhitung(kode_pd, tahun_data, triwulan_data)
        union all by name
        select
            lower(indikator) as kunci,
            case when count(*) = count(kontribusi) then sum(kontribusi) end as realisasi,
            case when count(*) > count(kontribusi) then 'komponen_kosong' end as alasan,
            list(bagian order by urutan) filter (where kontribusi is null) as komponen_kosong
        from kinerja_anggaran(kode_pd, tahun_data, triwulan_data)
        group by 1
    ),

    survei as (
        select coalesce(bool_or(survei_mencapai(periode, triwulan_data)), true) as is_lengkap
        from nilai_unit(kode_pd, tahun_data, triwulan_data)
    ),

    daftar as (
        select * from dilaporkan
        union all by name
        select distinct
            fakta.indikator,
            fakta.indikator as nama_pendek
        from komponen_indikator as fakta
        where
            fakta.perangkat_daerah = kode_pd and fakta.tahun = tahun_data and fakta.periode = triwulan_data
            and lower(fakta.indikator) not in (select lower(dilaporkan.indikator) from dilaporkan)
    )

    select
        daftar.nomor,
        daftar.indikator,
        terhitung.realisasi as realisasi_terhitung,
        daftar.realisasi,
        terhitung.realisasi - daftar.realisasi as selisih,
        case
            when rumus.sumber is null then 'tanpa_rumus'
            when rumus.sumber = 'teks' then 'rumus_teks'
            when terhitung.kunci is null then 'belum_diimpor'
            when terhitung.realisasi is null then coalesce(terhitung.alasan, 'komponen_kosong')
            when daftar.realisasi is null then 'belum_dilaporkan'
            when rumus.sumber = 'survei_kepuasan' and not survei.is_lengkap then 'survei_belum_lengkap'
            when round(terhitung.realisasi::decimal(24, 8), 2) = round(daftar.realisasi, 2) then 'sama'
            else 'berbeda'
        end as status,
        rumus.sumber,
        terhitung.komponen_kosong,
        daftar.nama_pendek,
        daftar.satuan,
        rumus.dasar_hukum
    from daftar
    cross join survei
    left join rumus on lower(daftar.indikator) = rumus.kunci
    left join terhitung on lower(daftar.indikator) = terhitung.kunci
);
