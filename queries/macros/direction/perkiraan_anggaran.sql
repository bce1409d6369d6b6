-- Expected year-end spending of every sub-activity at a quarter, its range and what is left to spend. Never above the
-- allocation, unless more is spent already. Methods: data/rules/metode_perkiraan.csv; quarter IV states what was spent.
-- Metode: Peringatan dini > Perkiraan belanja akhir tahun
-- Rumus: belanja + sisa rencana × (belanja / rencana sampai triwulan ini), paling banyak sebesar pagu
-- Rumus: rencana: anggaran kas; tanpa itu pola belanja tahun lalu bila lengkap, selain itu merata tiap triwulan
-- Rumus: rentang: laju triwulan terendah dan tertinggi, sejak {rentang_perkiraan_triwulan} triwulan
-- Dasar: Pilihan proyek
--
-- Grain: one row per sub-activity. Rupiah.
create macro perkiraan_anggaran(kode_pd, tahun_data, triwulan_data) as table (
    with langkah as (
        select
            program,
            kegiatan,
            sub_kegiatan,
            any_value(pagu_rupiah) as pagu_rupiah,
            any_value(metode) as metode,
            max(urutan) filter (where realisasi_rupiah is not null) as urutan_dasar,
            max_by(realisasi_rupiah, urutan) as nilai,
            max_by(sampai_rupiah, urutan) filter (where realisasi_rupiah is not null) as rencana,
            min(laju) as laju_terendah,
            max(laju) as laju_tertinggi,
            count(laju) as jumlah_laju,
            4 - urutan_triwulan(triwulan_data) as sisa_triwulan
        from langkah_anggaran(kode_pd, tahun_data, triwulan_data)
        group by program, kegiatan, sub_kegiatan
    ),

    beralasan as (
        select
            *,
            case
                when nilai is null or sisa_triwulan = 0 and urutan_dasar < 4 then 'belum_ada_realisasi'
                when coalesce(pagu_rupiah, 0) = 0 then 'tanpa_target'
                when sisa_triwulan > 0 and rencana <= 0 then 'belum_jatuh_tempo'
            end as alasan_kosong
        from langkah
    ),

    terhitung as (
        select
            *,
            greatest(pagu_rupiah, nilai) as paling_banyak,
            case
                when alasan_kosong is not null then null
                when sisa_triwulan = 0 then nilai
                else perkiraan(nilai, pagu_rupiah - rencana, nilai / rencana)
            end as hitungan,
            case
                when alasan_kosong is not null or sisa_triwulan = 0 then null
                when jumlah_laju < pengaturan_nilai('rentang_perkiraan_triwulan', tahun_data) then null
                else
                    [
                        perkiraan(nilai, pagu_rupiah - rencana, laju_terendah),
                        perkiraan(nilai, pagu_rupiah - rencana, laju_tertinggi)
                    ]
            end as rentang
        from beralasan
    )

    select
        program,
        kegiatan,
        sub_kegiatan,
        pagu_rupiah,
        nilai,
        triwulan_ke(urutan_dasar) as triwulan_dasar,
        case when sisa_triwulan > 0 then persen(rencana, pagu_rupiah) end as bagian_target_persen,
        round(dibatasi(hitungan, paling_banyak))::bigint as perkiraan_akhir_tahun,
        round(dibatasi(rentang[1], paling_banyak))::bigint as batas_bawah,
        round(dibatasi(rentang[2], paling_banyak))::bigint as batas_atas,
        persen(perkiraan_akhir_tahun, pagu_rupiah) as perkiraan_serapan_persen,
        case when sisa_triwulan > 0 and pagu_rupiah - nilai is not null then greatest(pagu_rupiah - nilai, 0) end as kebutuhan,
        kebutuhan / sisa_triwulan as kebutuhan_per_triwulan,
        sisa_triwulan,
        case
            when alasan_kosong is not null then null
            when sisa_triwulan = 0 then 'realisasi_akhir_tahun'
            else metode
        end as metode,
        alasan_kosong
    from terhitung
);
