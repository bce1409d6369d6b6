-- Totals of an aspect in the merit table against the sum of its owners' shares.
--
-- Tingkat: kesalahan
-- Penjelasan: Aspek {objek}: total tercetak {nilai_a}, padahal bagian BKD {nilai_bkd} dan BPSDM {nilai_bpsdm}
-- berjumlah {nilai_b}.
-- Grain: one row per aspect and quarter whose printed total is not the sum of its shares.
select
    aspek.perangkat_daerah,
    aspek.tahun,
    cetakan.dataset,
    aspek.aspek as objek,
    cetakan.ukuran,
    cetakan.lokasi as lokasi_a,
    tertulis(cetakan.nilai) as nilai_a,
    lokasi(
        asal.berkas,
        asal.lembar,
        alamat(asal.tata_letak, 'nilai_bkd', aspek.baris) || '–' || alamat(asal.tata_letak, 'nilai_bpsdm', aspek.baris),
        asal.tempat
    ) as lokasi_b,
    tertulis(aspek.nilai_bkd + aspek.nilai_bpsdm) as nilai_b,
    cetakan.nilai - aspek.nilai_bkd - aspek.nilai_bpsdm as selisih,
    tertulis(aspek.nilai_bkd) as nilai_bkd,
    tertulis(aspek.nilai_bpsdm) as nilai_bpsdm,
    case
        when exists (
            select 1 from program_indikator as program
            where
                program.perangkat_daerah = aspek.perangkat_daerah and program.tahun = aspek.tahun
                and program.periode = aspek.periode
                and contains(program.indikator, aspek.aspek) and program.target = cetakan.nilai
        ) then 'kolom tersalin: sama dengan target indikator programnya'
        else 'kolom tersalin dari penilaian lain'
    end as kemungkinan_sebab
from merit_aspek as aspek
inner join asal on aspek.tabel = asal.tabel
inner join cetakan
    on
        aspek.perangkat_daerah = cetakan.perangkat_daerah and aspek.tahun = cetakan.tahun
        and sewaktu(cetakan.periode, aspek.periode)
        and aspek.aspek = cetakan.objek and cetakan.dataset = 'merit' and cetakan.ukuran = 'nilai_total'
where cetakan.nilai <> aspek.nilai_bkd + aspek.nilai_bpsdm
order by aspek.nomor;
