-- Allocations of the file that add up to about a thousandth or a millionth of the last ones in force, of the year or the
-- one before: money in thousands or millions that says so nowhere. A file that has a sub-activity at its size in force is
-- only a small part.
--
-- Of: anggaran
-- Kind: satuan-meragukan
-- Message: jumlah pagu di berkas {pagu_rupiah}, padahal yang berlaku {berlaku_rupiah} (triwulan {periode} {tahun}). Pilih
--   satuan angkanya.
-- Answer: satuan
-- Grain: one row per agency, year, quarter and set of the file.
with dibaca as (
    select
        perangkat_daerah,
        tahun,
        periode,
        himpunan,
        min(tabel) as tabel,
        arg_min(baris, (tabel, baris)) as baris,
        sum(pagu_rupiah) as pagu_rupiah,
        pengaturan_nilai('satuan_selisih_kali', tahun) as selisih_kali
    from berkas.anggaran
    group by 1, 2, 3, 4
),

jumlah as (
    select
        perangkat_daerah,
        tahun,
        periode,
        himpunan,
        sum(pagu_rupiah) as pagu_rupiah
    from anggaran
    group by 1, 2, 3, 4
),

berdampingan as (
    select
        dibaca.*,
        jumlah.tahun as berlaku_tahun,
        jumlah.periode as berlaku_periode,
        jumlah.pagu_rupiah as berlaku_rupiah
    from dibaca
    inner join jumlah
        on
            dibaca.perangkat_daerah = jumlah.perangkat_daerah
            and dibaca.himpunan = jumlah.himpunan
            and jumlah.tahun between dibaca.tahun - 1 and dibaca.tahun
    qualify row_number() over (
        partition by dibaca.perangkat_daerah, dibaca.tahun, dibaca.periode, dibaca.himpunan
        order by jumlah.tahun desc, urutan_triwulan(jumlah.periode) desc
    ) = 1
),

seukuran as (
    select
        baru.perangkat_daerah,
        baru.tahun,
        baru.periode,
        baru.himpunan
    from berkas.anggaran as baru
    inner join anggaran as lama
        on
            baru.perangkat_daerah = lama.perangkat_daerah
            and baru.himpunan = lama.himpunan
            and baru.sub_kegiatan = lama.sub_kegiatan
            and lama.tahun between baru.tahun - 1 and baru.tahun
    where
        least(baru.pagu_rupiah, lama.pagu_rupiah) > 0
        and greatest(baru.pagu_rupiah, lama.pagu_rupiah)
        < least(baru.pagu_rupiah, lama.pagu_rupiah) * pengaturan_nilai('lonjakan_uang_kali', baru.tahun)
)

select
    tabel.lembar,
    sel_fakta(tabel.tata_letak, 'pagu_rupiah', berdampingan.periode, berdampingan.baris) as sel,
    berdampingan.pagu_rupiah::bigint as pagu_rupiah,
    berdampingan.berlaku_rupiah::bigint as berlaku_rupiah,
    berdampingan.berlaku_periode as periode,
    berdampingan.berlaku_tahun as tahun
from berdampingan
inner join berkas.tabel as tabel on berdampingan.tabel = tabel.tabel
anti join seukuran
    on
        berdampingan.perangkat_daerah = seukuran.perangkat_daerah
        and berdampingan.tahun = seukuran.tahun
        and berdampingan.periode = seukuran.periode
        and berdampingan.himpunan = seukuran.himpunan
where
    berdampingan.pagu_rupiah > 0
    and (
        berdampingan.berlaku_rupiah / (berdampingan.pagu_rupiah * 1e3) between 1 / selisih_kali and selisih_kali
        or berdampingan.berlaku_rupiah / (berdampingan.pagu_rupiah * 1e6) between 1 / selisih_kali and selisih_kali
    )
order by berdampingan.tabel, urutan_triwulan(berdampingan.periode);
