-- Every merit sub-aspect with weight, owner and the score of a self-assessment. Weights and owners are those the
-- self-assessment names, else those of the newest list before it that is of the same method. A scored row belongs to
-- the listed sub-aspect of its aspect with the same name, else with the same number; one that is not listed stands alone.
--
-- Grain: one row per sub-aspect; its code is the aspect's and its own place, as "3.10".
create macro sub_aspek_merit(kode_pd, tahun_data, triwulan_data) as table (
    with acuan as (
        select *
        from merit_sub_aspek
        where
            perangkat_daerah = kode_pd and tahun <= tahun_data
            and metode_ukuran('indeks sistem merit', tahun)
            is not distinct from metode_ukuran('indeks sistem merit', tahun_data)
        qualify tahun = max(tahun) over ()
    ),

    dinilai as (
        select
            skor.*,
            coalesce(senama.nomor_sub_aspek, senomor.nomor_sub_aspek) as nomor_acuan,
            senama.nomor_sub_aspek is null as hanya_senomor
        from merit_skor as skor
        left join acuan as senama
            on skor.aspek = senama.aspek and huruf_saja(skor.sub_aspek) = huruf_saja(senama.sub_aspek)
        left join acuan as senomor
            on skor.aspek = senomor.aspek and skor.nomor_sub_aspek = senomor.nomor_sub_aspek
        where skor.perangkat_daerah = kode_pd and skor.tahun = tahun_data and skor.periode = triwulan_data
    ),

    dipasangkan as (
        select
            * replace (
                case
                    when row_number() over (partition by aspek, nomor_acuan order by hanya_senomor, baris) = 1
                        then nomor_acuan
                end as nomor_acuan
            )
        from dinilai
    ),

    digabung as (
        select
            coalesce(skor.aspek, acuan.aspek) as aspek,
            coalesce(acuan.nomor_sub_aspek, skor.nomor_sub_aspek) as nomor,
            coalesce(skor.sub_aspek, acuan.sub_aspek) as sub_aspek,
            coalesce(skor.pengampu, acuan.pengampu) as pengampu,
            coalesce(skor.bobot, acuan.bobot) as bobot,
            skor.skor,
            acuan.tabel is null as tidak_terdaftar,
            coalesce(acuan.tabel, skor.tabel) as tabel,
            coalesce(acuan.baris, skor.baris) as baris
        from acuan
        full join dipasangkan as skor on acuan.aspek = skor.aspek and acuan.nomor_sub_aspek = skor.nomor_acuan
    ),

    bernomor as (
        select
            *,
            min((tidak_terdaftar, tabel, baris)) over (partition by aspek) as urutan_aspek,
            row_number() over (partition by aspek order by nomor nulls last, tidak_terdaftar, baris) as nomor_sub_aspek
        from digabung
    )

    select
        dense_rank() over (order by urutan_aspek) as nomor_aspek,
        dense_rank() over (order by urutan_aspek) || '.' || nomor_sub_aspek as kode_sub_aspek,
        aspek,
        nomor_sub_aspek,
        sub_aspek,
        pengampu,
        bobot,
        skor,
        nilai_sub_aspek(skor, bobot) as nilai,
        nilai_sub_aspek(skor_tertinggi(), bobot) as nilai_maksimal
    from bernomor
);
