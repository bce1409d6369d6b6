-- Columns whose figures stand a row too low or too high: of the figures that differ from those in force (allocations of the
-- year, and what the same period states), nearly all are what the row above or below has in force.
--
-- Of: anggaran, indikator_realisasi, ip_asn_instansi
-- Kind: baris-bergeser
-- Message: angka di kolom ini tampaknya bergeser satu baris: {banyak} dari {berubah} angka yang berubah sama dengan angka
--   yang berlaku untuk baris di {arah}nya, mulai dari "{nama}" yang di sini {angka}. Kembalikan ke barisnya di berkas.
-- Answer: benar
-- Grain: one row per column of the file.
with angka as (
    select
        'pagu_rupiah' as ukuran,
        baru.tabel,
        baru.tahun,
        baru.periode,
        baru.baris,
        baru.sub_kegiatan as nama,
        baru.pagu_rupiah::decimal(24, 4) as nilai,
        berlaku.pagu_rupiah::decimal(24, 4) as berlaku,
        null::varchar as kolom
    from berkas.anggaran as baru
    inner join anggaran as berlaku
        on
            baru.perangkat_daerah = berlaku.perangkat_daerah
            and baru.tahun = berlaku.tahun
            and baru.himpunan is not distinct from berlaku.himpunan
            and baru.program = berlaku.program
            and baru.kegiatan = berlaku.kegiatan
            and baru.sub_kegiatan = berlaku.sub_kegiatan
            and baru.unit is not distinct from berlaku.unit
    qualify
        row_number() over (
            partition by baru.irisan, baru.tabel, baru.baris
            order by baru.periode = berlaku.periode desc, urutan_triwulan(berlaku.periode) desc
        ) = 1
    union all by name
    select
        'realisasi_rupiah' as ukuran,
        tabel,
        tahun,
        periode,
        baris,
        sub_kegiatan as nama,
        realisasi_rupiah as nilai,
        berlaku_realisasi_rupiah as berlaku
    from berkas.uang_berlaku
    union all by name
    select
        'realisasi' as ukuran,
        baru.tabel,
        baru.tahun,
        baru.periode,
        baru.baris,
        baru.indikator as nama,
        baru.realisasi as nilai,
        berlaku.realisasi as berlaku
    from berkas.indikator_realisasi as baru
    inner join berkas.pasangan as pasangan on baru.irisan = pasangan.irisan
    inner join data.indikator_realisasi as berlaku
        on pasangan.irisan_lama = berlaku.irisan and baru.indikator = berlaku.indikator
    union all by name
    select
        'nilai' as ukuran,
        baru.tabel,
        baru.tahun,
        baru.periode,
        baru.baris,
        baru.instansi as nama,
        baru.nilai,
        berlaku.nilai as berlaku,
        baru.kolom
    from berkas.ip_asn_instansi as baru
    inner join berkas.pasangan as pasangan on baru.irisan = pasangan.irisan
    inner join data.ip_asn_instansi as berlaku
        on pasangan.irisan_lama = berlaku.irisan and baru.instansi = berlaku.instansi
),

bertetangga as (
    select
        *,
        lag(berlaku) over kolom_berkas as di_atas,
        lead(berlaku) over kolom_berkas as di_bawah
    from angka
    window kolom_berkas as (partition by tabel, ukuran, tahun, periode order by baris)
),

berubah as (
    select
        *,
        'atas' as arah,
        coalesce(nilai = di_atas, false) as sama
    from bertetangga
    where nilai <> 0 and nilai is distinct from berlaku
    union all by name
    select
        *,
        'bawah' as arah,
        coalesce(nilai = di_bawah, false) as sama
    from bertetangga
    where nilai <> 0 and nilai is distinct from berlaku
),

bergeser as (
    select
        tabel,
        ukuran,
        tahun,
        periode,
        arah,
        count(*) as berubah,
        count(*) filter (where sama) as banyak,
        min(baris) filter (where sama) as baris,
        arg_min(nama, baris) filter (where sama) as nama,
        arg_min(nilai, baris) filter (where sama) as angka,
        arg_min(kolom, baris) filter (where sama) as kolom
    from berubah
    group by all
)

select
    tabel.lembar,
    coalesce(
        regexp_extract(bergeser.kolom, '^[A-Z]+') || bergeser.baris,
        sel_fakta(tabel.tata_letak, bergeser.ukuran, bergeser.periode, bergeser.baris)
    ) as sel,
    bergeser.nama,
    bergeser.angka,
    bergeser.banyak,
    bergeser.berubah,
    bergeser.arah
from bergeser
inner join berkas.tabel as tabel on bergeser.tabel = tabel.tabel
where
    bergeser.banyak >= pengaturan_nilai('salah_tempat_paling_sedikit', bergeser.tahun)
    and 100 * bergeser.banyak >= pengaturan_nilai('salah_tempat_persen', bergeser.tahun) * bergeser.berubah
order by bergeser.tabel, sel;
