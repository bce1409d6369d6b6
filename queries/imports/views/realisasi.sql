-- What indicators of the file reached, beside the last earlier quarter: that of the file, else that in force. Only an
-- indicator that is a level (tingkat) is compared across years; what accumulates starts anew each year.
--
-- Grain: one row per indicator and quarter of the file; lalu_* are missing where nothing is earlier.
create view berkas.realisasi as
with dahulu as (
    select
        *,
        urutan_triwulan(periode) as urutan
    from berkas.indikator_sesudah
)

select
    tabel.lembar,
    sel_fakta(tabel.tata_letak, 'realisasi', sekarang.periode, sekarang.baris) as sel,
    sekarang.*,
    penjumlahan.akumulasi,
    dahulu.tahun as lalu_tahun,
    dahulu.periode as lalu_periode,
    dahulu.realisasi as lalu_realisasi
from berkas.indikator_realisasi as sekarang
inner join berkas.tabel as tabel on sekarang.tabel = tabel.tabel
left join akumulasi_menurut('berkas.indikator_realisasi') as penjumlahan
    on
        sekarang.perangkat_daerah = penjumlahan.perangkat_daerah and sekarang.tahun = penjumlahan.tahun
        and sekarang.indikator = penjumlahan.indikator
left join dahulu
    on
        sekarang.perangkat_daerah = dahulu.perangkat_daerah
        and sekarang.indikator = dahulu.indikator
        and (sekarang.tahun = dahulu.tahun or penjumlahan.akumulasi = 'tingkat')
        and (sekarang.tahun, urutan_triwulan(sekarang.periode)) > (dahulu.tahun, dahulu.urutan)
        and dahulu.realisasi is not null
qualify row_number() over (
    partition by sekarang.irisan, sekarang.tabel, sekarang.baris
    order by dahulu.tahun desc, dahulu.urutan desc
) = 1;
