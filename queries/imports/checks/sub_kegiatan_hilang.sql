-- Sub-activities, or units of them, with spending in the last earlier quarter of the year that the file does not have. Those in
-- force of the same quarter are asked about as missing rows.
--
-- Of: anggaran
-- Kind: sub-kegiatan-hilang
-- Message: {jumlah} baris dengan realisasi {realisasi_rupiah} pada triwulan {lalu_periode} tidak ada di berkas untuk triwulan
--   {periode}: {nama_baris}. Lengkapi bila seharusnya ada, atau samakan namanya;
--   realisasinya tidak ikut dihitung.
-- Grain: one row per quarter of the file.
with dibaca as (
    select
        irisan.*,
        min(fakta.tabel) as tabel
    from berkas.irisan as irisan
    inner join berkas.anggaran as fakta on irisan.irisan = fakta.irisan
    group by all
),

lalu as (
    select
        dibaca.irisan,
        dibaca.tabel,
        dibaca.periode,
        terdahulu.* exclude (irisan, tabel, periode),
        terdahulu.periode as lalu_periode
    from dibaca
    inner join belanja_sejak_awal('berkas.anggaran_sesudah') as terdahulu
        on
            dibaca.perangkat_daerah is not distinct from terdahulu.perangkat_daerah
            and dibaca.tahun = terdahulu.tahun
            and dibaca.himpunan = terdahulu.himpunan
            and urutan_triwulan(dibaca.periode) > urutan_triwulan(terdahulu.periode)
    qualify rank() over (partition by dibaca.irisan order by urutan_triwulan(terdahulu.periode) desc) = 1
),

ada as (
    select
        irisan,
        program,
        kegiatan,
        sub_kegiatan,
        unit
    from berkas.anggaran
    union all
    select
        pasangan.irisan,
        lama.program,
        lama.kegiatan,
        lama.sub_kegiatan,
        lama.unit
    from data.anggaran as lama
    inner join berkas.pasangan as pasangan on lama.irisan = pasangan.irisan_lama
)

select
    tabel.lembar,
    split_part(tabel.rentang, ':', 1) as sel,
    lalu.periode,
    lalu.lalu_periode,
    count(*) as jumlah,
    sum(lalu.realisasi_rupiah)::bigint as realisasi_rupiah,
    concat(
        list_aggregate(
            list(concat_ws(' / ', lalu.sub_kegiatan, lalu.unit) order by lalu.tabel, lalu.baris)[:3], 'string_agg', '; '
        ),
        case when count(*) > 3 then format('; dan {} lainnya', count(*) - 3) end
    ) as nama_baris
from lalu
inner join berkas.tabel as tabel on lalu.tabel = tabel.tabel
where
    lalu.realisasi_rupiah <> 0
    and not exists (
        select 1 from ada
        where
            ada.irisan = lalu.irisan
            and ada.program = lalu.program
            and ada.kegiatan = lalu.kegiatan
            and ada.sub_kegiatan = lalu.sub_kegiatan
            and coalesce(ada.unit = lalu.unit, true)
    )
group by lalu.irisan, tabel.lembar, tabel.rentang, lalu.periode, lalu.lalu_periode
order by lalu.irisan;
