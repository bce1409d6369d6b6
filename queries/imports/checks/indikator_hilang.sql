-- Indicators that an earlier quarter of the year in force has and the file does not.
--
-- Of: indikator_realisasi
-- Kind: indikator-hilang
-- Message: indikator "{indikator}" ada pada triwulan {periode}, tidak ada di berkas. Lengkapi bila seharusnya ada.
-- Grain: one row per indicator.
with dibaca as (
    select
        irisan.irisan,
        irisan.perangkat_daerah,
        irisan.tahun,
        urutan_triwulan(irisan.periode) as urutan,
        min(fakta.tabel) as tabel
    from berkas.irisan as irisan
    inner join berkas.indikator_realisasi as fakta on irisan.irisan = fakta.irisan
    group by all
),

lalu as (
    select
        dibaca.*,
        terdahulu.indikator,
        terdahulu.periode
    from dibaca
    inner join indikator_realisasi as terdahulu
        on
            dibaca.perangkat_daerah = terdahulu.perangkat_daerah
            and dibaca.tahun = terdahulu.tahun
            and dibaca.urutan > urutan_triwulan(terdahulu.periode)
    qualify rank() over (partition by dibaca.irisan order by urutan_triwulan(terdahulu.periode) desc) = 1
)

select
    tabel.lembar,
    split_part(tabel.rentang, ':', 1) as sel,
    lalu.indikator,
    lalu.periode
from lalu
inner join berkas.tabel as tabel on lalu.tabel = tabel.tabel
where (lalu.irisan, lalu.indikator) not in (select (irisan, indikator) from berkas.indikator_realisasi)
order by lalu.irisan, lalu.indikator;
