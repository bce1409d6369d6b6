-- Parts of composite indicators: numerator, denominator, value, weight and contribution, or why there is none.
--
-- Grain: one row per indicator with any component given, and part.
create macro bagian_indikator(kode_pd, tahun_data, triwulan_data) as table (
    with bagian as (
        select
            indikator,
            bagian,
            any_value(sumber) as sumber,
            min(urutan) as urutan,
            any_value(bobot_persen) as bobot_persen,
            any_value(pembagi) as pembagi,
            any_value(faktor) as faktor,
            max(nilai) filter (where peran = 'pembilang') as pembilang,
            max(nilai) filter (where peran = 'penyebut') as penyebut,
            max(nilai) filter (where peran in ('nilai', 'rasio')) as langsung,
            max(jumlah_baris) as jumlah_baris,
            list(komponen order by urutan) filter (where nilai is null and diisi = 'ya') as komponen_kosong,
            any_value(dasar_hukum) as dasar_hukum
        from komponen_rumus(kode_pd, tahun_data, triwulan_data)
        group by indikator, bagian
    ),

    ternilai as (
        select
            *,
            nilai_bagian(pembilang, penyebut, langsung, pembagi, faktor) as nilai_bagian,
            sum(jumlah_baris) over (partition by indikator) as jumlah_baris_indikator
        from bagian
    )

    select
        * exclude (jumlah_baris, jumlah_baris_indikator),
        kontribusi_bagian(nilai_bagian, bobot_persen) as kontribusi,
        case
            when nilai_bagian is not null then null
            when jumlah_baris > 1 then 'komponen_ganda'
            when penyebut = 0 then 'penyebut_nol'
            else 'komponen_kosong'
        end as alasan
    from ternilai
    where jumlah_baris_indikator > 0
);
