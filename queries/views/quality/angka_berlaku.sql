-- Every figure in force that another place can contradict, with its place. The dimensions of the professionalism index
-- stand under the year they are read in and under the year that is measured.
--
-- Grain: one row per figure: fact table, measure, object, agency, year, year it is read in (tahun_dibaca) and period.
create view angka_berlaku as
with tambahan as (
    select * from angka_fakta('iku', 'target', 'indikator')
    union all
    select * from angka_fakta('anggaran_pk', 'pagu_rupiah', 'sub_kegiatan', 'kegiatan', 'program')
    union all
    select * from angka_fakta('rencana_aksi', 'volume', 'sub_kegiatan', 'unit', 'program')
    union all
    select * from angka_fakta('rencana_aksi_target', 'target', 'sub_kegiatan', 'unit', 'program')
    union all
    select * from angka_fakta('renstra_target', 'kondisi_awal', 'indikator')
    union all
    select * from angka_fakta('ip_asn_target', 'kondisi_awal', 'indikator')
    union all
    select * from angka_fakta('ksd_rekap', 'jumlah_rencana_aksi', 'sub_ksd')
    union all
    select * from angka_fakta('pegawai', 'jumlah_pegawai', 'uraian')
    union all by name
    select
        angka.* replace (ukur.tahun_pengukuran as tahun),
        angka.tahun as tahun_dibaca
    from angka_fakta('ip_asn_dimensi', 'nilai', 'dimensi') as angka
    inner join ip_asn_dimensi as ukur
        on
            angka.tabel = ukur.tabel and angka.baris = ukur.baris and angka.tahun = ukur.tahun
            and angka.periode = ukur.periode
            and ukur.tahun_pengukuran <> ukur.tahun
),

bersel as (
    select
        tambahan.*,
        asal.dataset,
        asal.batch,
        asal.berkas,
        asal.lembar,
        asal.tempat,
        coalesce(
            case when tambahan.ukuran <> 'kondisi_awal' then tambahan.huruf || tambahan.baris end,
            alamat(asal.tata_letak, tambahan.nama_kolom, tambahan.baris)
        ) as sel
    from tambahan
    inner join asal on tambahan.tabel = asal.tabel
),

semua as (
    select
        dataset,
        tabel_fakta,
        ukuran,
        objek,
        kelompok,
        kelompok_atas,
        himpunan,
        perangkat_daerah,
        tahun,
        coalesce(tahun_dibaca, tahun) as tahun_dibaca,
        periode,
        nilai,
        batch,
        berkas,
        lembar,
        sel,
        tempat
    from bersel
    union all
    select
        dataset,
        tabel_fakta,
        ukuran,
        objek,
        kelompok,
        kelompok_atas,
        himpunan,
        perangkat_daerah,
        tahun,
        tahun as tahun_dibaca,
        periode,
        nilai,
        batch,
        berkas,
        lembar,
        sel,
        tempat
    from sel_sumber
    where tabel_fakta <> 'aturan_tercetak'
)

select
    *,
    lokasi(berkas, lembar, sel, tempat) as lokasi
from semua;
