-- How many kinds of training count for a kind of post by the rules in force in a year.
create macro jumlah_unsur_kompetensi(jabatan, tahun_data) as (
    select count(distinct aturan.unsur)
    from penilaian_berlaku(tahun_data) as aturan
    where
        aturan.dimensi = 'kompetensi'
        and aturan.jenis_jabatan = jabatan
);
