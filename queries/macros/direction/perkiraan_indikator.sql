-- Expected year-end value of every agreement indicator at a quarter, its range and what is still needed. The method goes by
-- how the indicator accumulates (data/rules/metode_perkiraan.csv); quarter IV states what was reached. A range needs
-- enough quarters (data/rules/pengaturan.csv). What cannot be expected says why (alasan_kosong).
-- kebutuhan: what is to be added until the year's target; where lower is better, how far a level must fall, or what is left
-- of a sum (negative: more than the target is used).
-- Metode: Peringatan dini > Perkiraan akhir tahun indikator
-- Rumus: target bertambah atau kumulatif: tercapai + sisa target tahunan × (tercapai / target yang sudah jatuh tempo)
-- Rumus: nilai pada satu waktu: nilai terakhir bertahan
-- Rumus: rentang, sejak {rentang_perkiraan_triwulan} triwulan: laju triwulan terendah dan tertinggi
-- Rumus: rentang nilai pada satu waktu: nilai terendah dan tertinggi tahun ini
-- Rumus: perkiraan dan rentangnya tidak melampaui nilai tertinggi yang mungkin (persentase: 100)
-- Rumus: triwulan IV: realisasi, tanpa perkiraan
-- Dasar: Pilihan proyek
--
-- Grain: one row per indicator.
create macro perkiraan_indikator(kode_pd, tahun_data, triwulan_data) as table (
    with langkah as (
        select
            indikator,
            max(urutan) filter (where realisasi is not null) as urutan_dasar,
            max_by(realisasi, urutan) as terakhir,
            min(realisasi) as terendah,
            max(realisasi) as tertinggi,
            sum(tambahan) as tambahan,
            sum(rencana) as rencana,
            min(laju) as laju_terendah,
            max(laju) as laju_tertinggi,
            count(case when akumulasi = 'tingkat' then realisasi else laju end) as jumlah_laju,
            list(urutan) filter (where target is not null and realisasi is null) as urutan_kosong
        from langkah_indikator(kode_pd, tahun_data, triwulan_data)
        group by indikator
    ),

    tahunan as (
        select
            indikator,
            target::double as target
        from indikator_target
        where perangkat_daerah = kode_pd and tahun = tahun_data and himpunan = 'pk' and periode = 'tahun'
    ),

    dasar as (
        select
            perjanjian.indikator,
            perjanjian.nomor,
            perjanjian.satuan,
            perjanjian.sumber_data,
            coalesce(sifat.nama_pendek, perjanjian.indikator) as nama_pendek,
            coalesce(sifat.arah, 'naik') as arah,
            penjumlahan.akumulasi,
            sifat.nilai_tertinggi,
            tahunan.target,
            langkah.* exclude (indikator),
            4 - urutan_triwulan(triwulan_data) as sisa_triwulan,
            case
                when penjumlahan.akumulasi = 'tambah' and triwulan_data <> 'IV' then langkah.tambahan
                when triwulan_data <> 'IV' or langkah.urutan_dasar = 4 then langkah.terakhir
            end as nilai
        from indikator as perjanjian
        inner join langkah on perjanjian.indikator = langkah.indikator
        left join tahunan on perjanjian.indikator = tahunan.indikator
        left join sifat_berlaku(tahun_data) as sifat
            on perjanjian.indikator = sifat.indikator and sifat.perangkat_daerah = kode_pd
        left join akumulasi_indikator(kode_pd, tahun_data) as penjumlahan on perjanjian.indikator = penjumlahan.indikator
        where perjanjian.perangkat_daerah = kode_pd and perjanjian.tahun = tahun_data
    ),

    beralasan as (
        select
            *,
            case
                when nilai is null then 'belum_ada_realisasi'
                when coalesce(target, 0) = 0 then 'tanpa_target'
                when sisa_triwulan = 0 or akumulasi = 'tingkat' then null
                when akumulasi is null then 'sifat_belum_ditetapkan'
                when akumulasi = 'tambah' and list_min(urutan_kosong) < urutan_dasar then 'realisasi_kurang'
                when coalesce(rencana, 0) <= 0 then 'belum_jatuh_tempo'
            end as alasan_kosong
        from dasar
    ),

    terhitung as (
        select
            *,
            case when nilai_tertinggi is null then 'infinity'::double else greatest(nilai_tertinggi, nilai) end as batas,
            case
                when alasan_kosong is not null then null
                when sisa_triwulan = 0 or akumulasi = 'tingkat' then nilai
                else greatest(perkiraan(tambahan, target - rencana, tambahan / rencana), nilai)
            end as hitungan,
            case
                when alasan_kosong is not null or sisa_triwulan = 0 then null
                when jumlah_laju < pengaturan_nilai('rentang_perkiraan_triwulan', tahun_data) then null
                when akumulasi = 'tingkat' then [terendah, tertinggi]
                else
                    [
                        greatest(perkiraan(tambahan, target - rencana, laju_terendah), nilai),
                        greatest(perkiraan(tambahan, target - rencana, laju_tertinggi), nilai)
                    ]
            end as rentang
        from beralasan
    )

    select
        indikator,
        nomor,
        nama_pendek,
        satuan,
        sumber_data,
        arah,
        akumulasi,
        target,
        nilai,
        triwulan_ke(urutan_dasar) as triwulan_dasar,
        case when sisa_triwulan > 0 then persen(rencana, target) end as bagian_target_persen,
        dibatasi(hitungan, batas) as perkiraan_akhir_tahun,
        dibatasi(rentang[1], batas) as batas_bawah,
        dibatasi(rentang[2], batas) as batas_atas,
        capaian(perkiraan_akhir_tahun, target, arah) as perkiraan_capaian_persen,
        case
            when sisa_triwulan = 0 or nilai is null or target is null then null
            when arah = 'naik' then greatest(target - nilai, 0)
            when akumulasi = 'tingkat' then greatest(nilai - target, 0)
            else target - nilai
        end as kebutuhan,
        case when akumulasi <> 'tingkat' then kebutuhan / sisa_triwulan end as kebutuhan_per_triwulan,
        sisa_triwulan,
        case
            when alasan_kosong is not null then null
            when sisa_triwulan = 0 then 'realisasi_akhir_tahun'
            else akumulasi
        end as metode,
        alasan_kosong
    from terhitung
);
