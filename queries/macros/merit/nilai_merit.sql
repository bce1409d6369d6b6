-- Merit-system values by aspect: each owner's part, their sum, the maximum and the points left.
--
-- Metode: Sistem merit > Nilai aspek
-- Rumus: nilai lingkup BKD + nilai lingkup BPSDM
-- Rumus: potensi = nilai maksimal − nilai; nilai maksimal dari bobot yang dicetak
-- Dasar: LKIP BKD 2024, 2.2.1 a dan 3.2.1
--
-- Grain: one row per aspect.
create macro nilai_merit(kode_pd, tahun_data, triwulan_data) as table (
    with tercetak as (
        select
            objek,
            any_value(nilai) as nilai
        from angka_tercetak
        where
            dataset = 'merit' and ukuran = 'nilai_total'
            and perangkat_daerah = kode_pd and tahun = tahun_data and periode = triwulan_data
        group by objek
    )

    select
        nilai.nomor,
        nilai.aspek,
        merit_bobot.bobot_persen as bobot,
        nilai.nilai_bkd,
        nilai.nilai_bpsdm,
        nilai.nilai_bkd + nilai.nilai_bpsdm as nilai_total,
        tercetak.nilai as nilai_total_tercetak,
        nilai.nilai_maksimal,
        nilai.nilai_maksimal - nilai.nilai_bkd - nilai.nilai_bpsdm as potensi,
        persen(nilai.nilai_bkd + nilai.nilai_bpsdm, nilai.nilai_maksimal) as capaian_persen
    from merit_aspek as nilai
    left join merit_bobot
        on
            nilai.aspek = merit_bobot.aspek
            and nilai.perangkat_daerah = merit_bobot.perangkat_daerah and nilai.tahun = merit_bobot.tahun
    left join tercetak on nilai.aspek = tercetak.objek
    where
        nilai.perangkat_daerah = kode_pd and nilai.tahun = tahun_data
        and nilai.periode = triwulan_data
);
