-- The points for what an employee has, by the rules in force for the kind of post; one for the kind goes before one for all.
-- Metode: IP ASN > Poin pegawai (simulasi)
-- Rumus: poin menurut jenjang pendidikan, pelatihan sesuai jenis jabatan, predikat kinerja dan riwayat hukuman disiplin
-- Dasar: LKIP BKD 2024, 2.2.1 b, mengutip Peraturan BKN 8/2019; poin predikat kinerja ditetapkan dasbor
create macro poin_ip_asn(nama_unsur, jabatan, isi, tahun_data) as (
    select max_by(aturan.nilai, aturan.jenis_jabatan is not null)::decimal(6, 2)
    from penilaian_berlaku(tahun_data) as aturan
    where
        aturan.unsur = nama_unsur
        and aturan.kriteria = isi
        and (aturan.jenis_jabatan is null or aturan.jenis_jabatan = jabatan)
);
