-- Figures in force that the file leaves blank: money, what indicators reached, the index of institutions.
--
-- Of: anggaran, anggaran_kas, indikator_realisasi, ip_asn_instansi
-- Kind: angka-menjadi-kosong
-- Message: {nama}: sebelumnya {sebelumnya}, kini kosong. Isi angkanya, atau biarkan bila memang tidak ada lagi.
-- Grain: one row per figure of the file that is blank.
with uang as (
    select
        baru.*,
        lama.pagu_rupiah as lalu_pagu_rupiah,
        lama.realisasi_rupiah as lalu_realisasi_rupiah
    from berkas.anggaran as baru
    inner join berkas.pasangan as pasangan on baru.irisan = pasangan.irisan
    inner join data.anggaran as lama
        on
            pasangan.irisan_lama = lama.irisan
            and baru.program = lama.program
            and baru.kegiatan = lama.kegiatan
            and baru.sub_kegiatan = lama.sub_kegiatan
            and baru.unit is not distinct from lama.unit
),

kosong as (
    select
        'pagu_rupiah' as ukuran,
        sub_kegiatan as nama,
        lalu_pagu_rupiah as sebelumnya,
        tabel,
        baris,
        periode,
        null::varchar as kolom
    from uang
    where pagu_rupiah is null
    union all by name
    select
        'realisasi_rupiah' as ukuran,
        sub_kegiatan as nama,
        lalu_realisasi_rupiah as sebelumnya,
        tabel,
        baris,
        periode
    from uang
    where realisasi_rupiah is null
    union all by name
    select
        'rencana_rupiah' as ukuran,
        baru.sub_kegiatan as nama,
        lama.rencana_rupiah as sebelumnya,
        baru.tabel,
        baru.baris,
        baru.periode,
        baru.kolom
    from berkas.anggaran_kas as baru
    inner join berkas.pasangan as pasangan on baru.irisan = pasangan.irisan
    inner join data.anggaran_kas as lama
        on
            pasangan.irisan_lama = lama.irisan
            and baru.program = lama.program
            and baru.kegiatan is not distinct from lama.kegiatan
            and baru.sub_kegiatan = lama.sub_kegiatan
            and baru.unit is not distinct from lama.unit
    where baru.rencana_rupiah is null
    union all by name
    select
        'realisasi' as ukuran,
        baru.indikator as nama,
        lama.realisasi as sebelumnya,
        baru.tabel,
        baru.baris,
        baru.periode
    from berkas.indikator_realisasi as baru
    inner join berkas.pasangan as pasangan on baru.irisan = pasangan.irisan
    inner join data.indikator_realisasi as lama
        on pasangan.irisan_lama = lama.irisan and baru.indikator = lama.indikator
    where baru.realisasi is null
    union all by name
    select
        'nilai' as ukuran,
        baru.instansi as nama,
        lama.nilai as sebelumnya,
        baru.tabel,
        baru.baris,
        baru.periode,
        baru.kolom
    from berkas.ip_asn_instansi as baru
    inner join berkas.pasangan as pasangan on baru.irisan = pasangan.irisan
    inner join data.ip_asn_instansi as lama
        on pasangan.irisan_lama = lama.irisan and baru.instansi = lama.instansi
    where baru.nilai is null
)

select
    tabel.lembar,
    coalesce(
        regexp_extract(kosong.kolom, '^[A-Z]+') || kosong.baris,
        sel_fakta(tabel.tata_letak, kosong.ukuran, kosong.periode, kosong.baris)
    ) as sel,
    kosong.nama,
    kosong.sebelumnya
from kosong
inner join berkas.tabel as tabel on kosong.tabel = tabel.tabel
where kosong.sebelumnya is not null
order by kosong.tabel, kosong.baris, sel;
