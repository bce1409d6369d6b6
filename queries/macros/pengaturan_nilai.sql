-- A setting of data/rules/pengaturan.csv in force in a year.
create macro pengaturan_nilai(nama_kunci, tahun_data) as (
    select max_by(pilihan.nilai, pilihan.berlaku_dari)
    from pengaturan as pilihan
    where pilihan.kunci = nama_kunci and year(pilihan.berlaku_dari) <= tahun_data
);
