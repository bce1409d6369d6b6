-- The points of data/rules/penilaian_ip_asn.csv for what an employee has: the newest rule in force for the kind of post.
-- Metode: IP ASN > Poin pegawai (simulasi)
-- Rumus: poin menurut jenjang pendidikan, pelatihan sesuai jenis jabatan, predikat kinerja dan riwayat hukuman disiplin
-- Dasar: LKIP BKD 2024, 2.2.1 b, mengutip Peraturan BKN 8/2019; poin predikat kinerja pilihan proyek
create macro poin_ip_asn(nama_unsur, jabatan, isi, tahun_data) as (
    select max_by(aturan.nilai, aturan.berlaku_dari)::decimal(6, 2)
    from penilaian_ip_asn as aturan
    where
        aturan.unsur = nama_unsur
        and aturan.kriteria = isi
        and (aturan.jenis_jabatan is null or aturan.jenis_jabatan = jabatan)
        and year(aturan.berlaku_dari) <= tahun_data
);
