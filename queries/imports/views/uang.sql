-- Money in the file beside the last earlier quarter of its year: that of the file, else that in force.
--
-- Grain: one row per budget fact of the file; lalu_* are missing where nothing is earlier.
create view berkas.uang as
with dahulu as (
    select
        *,
        urutan_triwulan(periode) as urutan
    from berkas.anggaran
    where not coalesce(per_triwulan, false)
    union all by name
    select
        *,
        urutan_triwulan(periode) as urutan
    from main.anggaran
    where (perangkat_daerah, tahun, periode, himpunan) not in (
        select (perangkat_daerah, tahun, periode, coalesce(himpunan, '')) from berkas.irisan
        where tabel_fakta = 'anggaran'
    )
)

select
    tabel.lembar,
    sel_fakta(tabel.tata_letak, 'realisasi_rupiah', sekarang.periode, sekarang.baris) as sel,
    sel_fakta(tabel.tata_letak, 'pagu_rupiah', sekarang.periode, sekarang.baris) as sel_pagu,
    sekarang.*,
    urutan_triwulan(sekarang.periode) as urutan,
    dahulu.periode as lalu_periode,
    dahulu.urutan as lalu_urutan,
    dahulu.realisasi_rupiah as lalu_realisasi_rupiah,
    dahulu.pagu_rupiah as lalu_pagu_rupiah
from berkas.anggaran as sekarang
inner join berkas.tabel as tabel on sekarang.tabel = tabel.tabel
left join dahulu
    on
        sekarang.perangkat_daerah = dahulu.perangkat_daerah
        and sekarang.tahun = dahulu.tahun
        and sekarang.himpunan = dahulu.himpunan
        and sekarang.program = dahulu.program
        and sekarang.kegiatan = dahulu.kegiatan
        and sekarang.sub_kegiatan = dahulu.sub_kegiatan
        and coalesce(sekarang.unit, '') = coalesce(dahulu.unit, '')
        and urutan_triwulan(sekarang.periode) > dahulu.urutan
        and dahulu.realisasi_rupiah is not null
qualify row_number() over (
    partition by sekarang.irisan, sekarang.tabel, sekarang.baris
    order by dahulu.urutan desc
) = 1;
