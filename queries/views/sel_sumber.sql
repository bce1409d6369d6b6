-- Every figure that reports compute from, with the cell it stands in.
--
-- Grain: one row per figure: fact table, measure, object, agency, year and period.
create view sel_sumber as
with angka as (
    select
        'indikator_target' as tabel_fakta,
        'target' as ukuran,
        indikator as objek,
        null as kelompok,
        null as kelompok_atas,
        himpunan,
        perangkat_daerah,
        tahun,
        periode,
        target::decimal(24, 6) as nilai,
        tabel,
        baris,
        kolom as huruf,
        'target' as nama_kolom
    from indikator_target
    union all
    select
        'indikator_realisasi',
        'realisasi',
        indikator,
        null,
        null,
        null,
        perangkat_daerah,
        tahun,
        periode,
        realisasi,
        tabel,
        baris,
        null,
        'realisasi'
    from indikator_realisasi
    union all
    select
        'renstra_target',
        'target',
        indikator,
        null,
        null,
        'renstra',
        perangkat_daerah,
        tahun,
        periode,
        target,
        tabel,
        baris,
        kolom,
        'target'
    from renstra_target
    union all
    select
        'renstra_capaian',
        'realisasi',
        indikator,
        null,
        null,
        'renstra',
        perangkat_daerah,
        tahun,
        periode,
        realisasi,
        tabel,
        baris,
        kolom,
        'realisasi'
    from renstra_capaian
    union all
    select
        'program_indikator',
        'target',
        indikator,
        program,
        null,
        null,
        perangkat_daerah,
        tahun,
        periode,
        target,
        tabel,
        baris,
        null,
        'target'
    from program_indikator
    union all
    select
        'program_indikator',
        'realisasi',
        indikator,
        program,
        null,
        null,
        perangkat_daerah,
        tahun,
        periode,
        realisasi,
        tabel,
        baris,
        null,
        'realisasi'
    from program_indikator
    union all
    select
        'merit_aspek',
        'nilai_maksimal',
        aspek,
        null,
        null,
        null,
        perangkat_daerah,
        tahun,
        periode,
        nilai_maksimal,
        tabel,
        baris,
        null,
        'nilai_maksimal'
    from merit_aspek
    union all
    select
        'merit_aspek',
        'nilai_bkd',
        aspek,
        null,
        null,
        null,
        perangkat_daerah,
        tahun,
        periode,
        nilai_bkd,
        tabel,
        baris,
        null,
        'nilai_bkd'
    from merit_aspek
    union all
    select
        'merit_aspek',
        'nilai_bpsdm',
        aspek,
        null,
        null,
        null,
        perangkat_daerah,
        tahun,
        periode,
        nilai_bpsdm,
        tabel,
        baris,
        null,
        'nilai_bpsdm'
    from merit_aspek
    union all
    select
        'merit_bobot',
        'bobot_persen',
        aspek,
        null,
        null,
        null,
        perangkat_daerah,
        tahun,
        periode,
        bobot_persen,
        tabel,
        baris,
        null,
        'bobot_persen'
    from merit_bobot
    union all
    select
        'merit_sub_aspek',
        'bobot',
        sub_aspek,
        aspek,
        null,
        null,
        perangkat_daerah,
        tahun,
        periode,
        bobot,
        tabel,
        baris,
        null,
        'bobot'
    from merit_sub_aspek
    union all
    select
        'merit_nasional',
        'nilai',
        instansi,
        null,
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
    from merit_nasional
    union all
    select
        'ip_asn_instansi',
        'nilai',
        instansi,
        provinsi,
        jenis,
        null,
        perangkat_daerah,
        tahun,
        periode,
        nilai,
        tabel,
        baris,
        kolom,
        'nilai'
    from ip_asn_instansi
    union all
    select
        'ip_asn_dimensi',
        'nilai',
        dimensi,
        null,
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
    from ip_asn_dimensi
    union all
    select
        'ip_asn_dimensi',
        'nilai_maksimal',
        dimensi,
        null,
        null,
        null,
        perangkat_daerah,
        tahun,
        periode,
        nilai_maksimal,
        tabel,
        baris,
        null,
        'nilai_maksimal'
    from ip_asn_dimensi
    union all
    select
        'ip_asn_target',
        'target',
        indikator,
        null,
        null,
        null,
        perangkat_daerah,
        tahun,
        periode,
        target,
        tabel,
        baris,
        kolom,
        'target'
    from ip_asn_target
    union all
    select
        'anggaran',
        'pagu_rupiah',
        sub_kegiatan,
        kegiatan,
        program,
        himpunan,
        perangkat_daerah,
        tahun,
        periode,
        pagu_rupiah,
        tabel,
        baris,
        null,
        'pagu_rupiah'
    from anggaran
    union all
    select
        'anggaran',
        'realisasi_rupiah',
        sub_kegiatan,
        kegiatan,
        program,
        himpunan,
        perangkat_daerah,
        tahun,
        periode,
        realisasi_rupiah,
        tabel,
        baris,
        null,
        'realisasi_rupiah'
    from anggaran
    union all
    select
        'output',
        'capaian_output_persen',
        sub_kegiatan,
        program,
        null,
        null,
        perangkat_daerah,
        tahun,
        periode,
        capaian_output_persen,
        tabel,
        baris,
        null,
        'capaian_output_persen'
    from output
    union all
    select
        'rencana_aksi',
        'pagu_rupiah',
        sub_kegiatan,
        unit,
        program,
        himpunan,
        perangkat_daerah,
        tahun,
        periode,
        pagu_rupiah,
        tabel,
        baris,
        null,
        'pagu_rupiah'
    from rencana_aksi
    union all
    select
        'ksd',
        'capaian_persen',
        target,
        rencana_aksi,
        sub_ksd,
        null,
        perangkat_daerah,
        tahun,
        periode,
        capaian_persen,
        tabel,
        baris,
        null,
        'capaian_persen'
    from ksd
    union all
    select
        'pegawai_pendidikan',
        'jumlah_pegawai',
        pendidikan,
        null,
        null,
        null,
        perangkat_daerah,
        tahun,
        periode,
        jumlah_pegawai,
        tabel,
        baris,
        null,
        'jumlah_pegawai'
    from pegawai_pendidikan
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
    coalesce(angka.huruf || angka.baris, alamat(asal.tata_letak, angka.nama_kolom, angka.baris)) as sel,
    asal.tempat,
    asal.batch,
    asal.waktu,
    asal.pengguna,
    asal.dataset
from angka
inner join asal on angka.tabel = asal.tabel;
