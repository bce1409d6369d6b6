-- The points of data/rules/penilaian_ip_asn.csv for what an employee has: the newest rule in force for the kind of post.
create macro poin_ip_asn(nama_unsur, jabatan, isi, tahun_data) as (
    select max_by(aturan.nilai, aturan.berlaku_dari)::decimal(6, 2)
    from penilaian_ip_asn as aturan
    where
        aturan.unsur = nama_unsur
        and aturan.kriteria = isi
        and (aturan.jenis_jabatan is null or aturan.jenis_jabatan = jabatan)
        and year(aturan.berlaku_dari) <= tahun_data
);
