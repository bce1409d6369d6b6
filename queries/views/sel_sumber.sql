-- Every figure that reports compute from, with the cell it stands in. Employees are counted by unit, with the unit's first cell;
-- a printed rule stands in the cell that names it.
--
-- Grain: one row per figure: fact table, measure, object, agency, year and period.
create view sel_sumber as
with angka as (
    select * from angka_fakta('indikator_target', 'target', 'indikator')
    union all
    select * from angka_fakta('indikator_realisasi', 'realisasi', 'indikator')
    union all
    select * from angka_fakta('renstra_target', 'target', 'indikator')
    union all
    select * from angka_fakta('renstra_capaian', 'realisasi', 'indikator')
    union all
    select * from angka_fakta('program_indikator', 'target', 'indikator', 'program')
    union all
    select * from angka_fakta('program_indikator', 'realisasi', 'indikator', 'program')
    union all
    select * from angka_fakta('merit_aspek', 'nilai_maksimal', 'aspek')
    union all
    select * from angka_fakta('merit_aspek', 'nilai_bkd', 'aspek')
    union all
    select * from angka_fakta('merit_aspek', 'nilai_bpsdm', 'aspek')
    union all
    select * from angka_fakta('merit_bobot', 'bobot_persen', 'aspek')
    union all
    select * from angka_fakta('merit_sub_aspek', 'bobot', 'sub_aspek', 'aspek')
    union all
    select * from angka_fakta('merit_skor', 'skor', 'sub_aspek', 'aspek')
    union all
    select * from angka_fakta('merit_nasional', 'nilai', 'instansi')
    union all
    select * from angka_fakta('ip_asn_instansi', 'nilai', 'instansi', 'provinsi', 'jenis')
    union all
    select * from angka_fakta('ip_asn_dimensi', 'nilai', 'dimensi')
    union all
    select * from angka_fakta('ip_asn_dimensi', 'nilai_maksimal', 'dimensi')
    union all
    select * from angka_fakta('ip_asn_target', 'target', 'indikator')
    union all
    select * from angka_fakta('anggaran', 'pagu_rupiah', 'sub_kegiatan', 'kegiatan', 'program')
    union all
    select * replace ('anggaran' as tabel_fakta)
    from angka_fakta('anggaran_penyusun', 'realisasi_rupiah', 'sub_kegiatan', 'kegiatan', 'program')
    union all
    select * replace ('anggaran' as tabel_fakta, 'realisasi_rupiah' as ukuran)
    from angka_fakta('anggaran_bulan', 'tertulis_rupiah', 'sub_kegiatan', 'kegiatan', 'program')
    where nilai is not null
    union all
    select * from angka_fakta('anggaran_kas', 'rencana_rupiah', 'sub_kegiatan', 'kegiatan', 'program')
    union all
    select * from angka_fakta('output', 'capaian_output_persen', 'sub_kegiatan', 'program')
    union all
    select * from angka_fakta('rencana_aksi', 'pagu_rupiah', 'sub_kegiatan', 'unit', 'program')
    union all
    select * from angka_fakta('ksd', 'capaian_persen', 'target', 'rencana_aksi', 'sub_ksd')
    union all
    select * from angka_fakta('komponen_indikator', 'nilai', 'komponen', 'indikator')
    union all
    select * from angka_fakta('survei_rekap', 'rata_rata', 'unsur', 'unit')
    union all
    select
        'survei_jawaban',
        'jumlah_responden',
        coalesce(unit, perangkat_daerah),
        null,
        null,
        null,
        perangkat_daerah,
        tahun,
        periode,
        count(*),
        tabel,
        min(baris),
        null,
        'u1'
    from survei_jawaban
    group by coalesce(unit, perangkat_daerah), perangkat_daerah, tahun, periode, tabel
    union all
    select * from angka_fakta('pegawai_pendidikan', 'jumlah_pegawai', 'pendidikan')
    union all
    select * from angka_fakta('pelatihan', 'jumlah_peserta', 'pelatihan')
    union all
    select
        'pegawai_asn',
        'jumlah_pegawai',
        unit,
        null,
        null,
        null,
        perangkat_daerah,
        tahun,
        periode,
        count(*),
        tabel,
        min(baris),
        null,
        'unit'
    from pegawai_asn
    group by unit, perangkat_daerah, tahun, periode, tabel
    union all
    select * from angka_fakta('rencana_aksi_iku', 'target', 'indikator')
    union all
    select
        'aturan_tercetak',
        himpunan,
        perangkat_daerah as objek,
        kunci,
        himpunan as kelompok_atas,
        null,
        perangkat_daerah,
        tahun,
        periode,
        nilai,
        tabel,
        baris,
        null,
        'kunci'
    from aturan_tercetak
    union all
    select
        'tahun_sebelumnya',
        ukuran,
        objek,
        tempat,
        null,
        null,
        perangkat_daerah,
        tahun,
        periode,
        nilai,
        tabel,
        baris,
        null,
        'nilai'
    from tahun_sebelumnya
)

select
    angka.tabel_fakta,
    angka.ukuran,
    angka.objek,
    angka.kelompok,
    angka.kelompok_atas,
    angka.himpunan,
    angka.perangkat_daerah,
    angka.tahun,
    angka.periode,
    angka.nilai,
    asal.berkas,
    asal.lembar,
    coalesce(sel_huruf(angka.huruf, angka.baris), alamat(asal.tata_letak, angka.nama_kolom, angka.baris)) as sel,
    asal.tempat,
    asal.batch,
    asal.waktu,
    asal.pengguna,
    asal.dataset
from angka
inner join asal on angka.tabel = asal.tabel;
