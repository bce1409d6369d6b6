-- The budget's performance in its implementation, by part: absorption, consistency with the monthly plan, output and
-- efficiency, worked out from the budget in force; a part that cannot be is taken from an imported component.
-- Metode: Anggaran > Kinerja anggaran aspek implementasi
-- Rumus: nilai = jumlah (bobot x nilai bagian) / 100; bobot penyerapan 9,7, konsistensi 18,2, keluaran 43,5, efisiensi 28,6
-- Rumus: penyerapan = realisasi / pagu; keluaran = rata-rata capaian keluaran sub kegiatan
-- Rumus: efisiensi = nilai efisiensi seluruh anggaran; sebelum triwulan IV hanya dari komponen yang diimpor
-- Rumus: konsistensi dari anggaran kas, atau dari komponen yang diimpor; tanpa keduanya nilainya belum tersedia
-- Rumus: di atas 90 sangat baik, di atas 70 baik, di atas 60 cukup, selebihnya rendah
-- Dasar: LKIP BKD 2024, Lampiran 2 no. 11; rata-rata keluaran tanpa bobot ditetapkan dasbor
--
-- Grain: one row per part.
create macro kinerja_anggaran(kode_pd, tahun_data, triwulan_data) as table (
    with serapan as (
        select case when count(*) = count(realisasi_rupiah) then persen(sum(realisasi_rupiah), sum(pagu_rupiah)) end as nilai
        from anggaran_berlaku(kode_pd, tahun_data, triwulan_data)
    ),

    keluaran as (
        select case when count(*) = count(capaian_output_persen) then avg(capaian_output_persen) end as nilai
        from output
        where perangkat_daerah = kode_pd and tahun = tahun_data and periode = triwulan_data
    ),

    efisiensi as (
        select any_value(nilai_efisiensi_persen) as nilai
        from efisiensi_anggaran(kode_pd, tahun_data, triwulan_data, 'perangkat_daerah')
    ),

    dihitung as (
        select
            rumus.indikator,
            rumus.urutan,
            rumus.komponen,
            rumus.bobot_persen,
            rumus.nilai as nilai_komponen,
            case
                when rumus.komponen like 'Penyerapan%' then serapan.nilai
                when rumus.komponen like 'Konsistensi%' then konsistensi.nilai
                when rumus.komponen like 'Capaian keluaran%' then keluaran.nilai
                when rumus.komponen like 'Efisiensi%' then efisiensi.nilai
            end as nilai_dihitung,
            bool_or(rumus.nilai is not null) over () as is_diimpor,
            rumus.dasar_hukum
        from komponen_rumus(kode_pd, tahun_data, triwulan_data) as rumus
        cross join serapan
        cross join konsistensi_kas(kode_pd, tahun_data, triwulan_data) as konsistensi
        cross join keluaran
        cross join efisiensi
        where rumus.sumber = 'kinerja_anggaran'
    )

    select
        indikator,
        urutan,
        komponen as bagian,
        coalesce(nilai_dihitung, nilai_komponen) as nilai,
        bobot_persen,
        kontribusi_bagian(coalesce(nilai_dihitung, nilai_komponen), bobot_persen) as kontribusi,
        case
            when nilai_dihitung is not null then 'dihitung'
            when nilai_komponen is not null then 'komponen'
        end as asal,
        nilai_komponen,
        dasar_hukum
    from dihitung
    where exists (select 1 from anggaran_berlaku(kode_pd, tahun_data, triwulan_data)) or is_diimpor
);
