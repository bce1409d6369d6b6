-- A self-assessment with scores chosen for some sub-aspects ("3.1=4,3.10=3"): a choice counts where it lies between 1
-- and 4 and above the score. Empty where no score is imported.
-- Metode: Sistem merit > Simulasi
-- Rumus: skor yang dipilih menggantikan skor penilaian mandiri bila lebih tinggi; hasilnya bukan nilai resmi
-- Rumus: peringkat di antara provinsi yang disebut LKIP = banyaknya provinsi bernilai lebih tinggi + 1
-- Dasar: ditetapkan dasbor
--
-- Grain: one row per sub-aspect.
create macro simulasi_merit(kode_pd, tahun_data, triwulan_data, pilihan_skor) as table (
    with butir as (
        select unnest(string_split(pilihan_skor::varchar, ',')) as teks
    ),

    pilihan as (
        select
            trim(split_part(teks, '=', 1)) as kode_sub_aspek,
            max(try_cast(split_part(teks, '=', 2) as decimal(18, 4))) as skor
        from butir
        where try_cast(split_part(teks, '=', 2) as decimal(18, 4)) between 1 and skor_tertinggi()
        group by 1
    ),

    dinilai as (
        select
            sub_aspek.*,
            greatest(sub_aspek.skor, pilihan.skor) as skor_simulasi,
            count(sub_aspek.skor) over () as jumlah_skor
        from sub_aspek_merit(kode_pd, tahun_data, triwulan_data) as sub_aspek
        left join pilihan on sub_aspek.kode_sub_aspek = pilihan.kode_sub_aspek
    )

    select
        * exclude (jumlah_skor),
        nilai_sub_aspek(skor_simulasi, bobot) as nilai_simulasi
    from dinilai
    where jumlah_skor > 0
);
