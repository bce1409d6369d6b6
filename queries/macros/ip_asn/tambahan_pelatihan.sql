-- The points an employee without a training would gain by it; 0 for one not chosen, had already or not of the kind of post.
-- Metode: IP ASN > Andaian pelatihan (simulasi)
-- Rumus: tambahan = bagian pegawai yang dilatih × poin pelatihan bagi jenis jabatannya
-- Dasar: Pilihan proyek
create macro tambahan_pelatihan(nama_unsur, jabatan, isi, dipilih, tahun_data) as
case
    when isi = 'tidak' and dipilih in (nama_unsur, 'semua')
        then coalesce(
            poin_ip_asn(nama_unsur, jabatan, 'ya', tahun_data) - poin_ip_asn(nama_unsur, jabatan, 'tidak', tahun_data), 0
        )
    else 0
end;
