-- Every sum that printed totals can be compared with: of a programme, an activity, or the whole (named '').
--
-- Grain: one row per fact table, set, measure, agency, year, period and group.
create view jumlah_hitung as
with target as (
    select distinct
        perangkat_daerah,
        pengampu,
        indikator
    from ip_asn_target
),

bagian as (
    select
        dataset,
        tabel_fakta,
        ukuran,
        himpunan,
        perangkat_daerah,
        tahun,
        nilai,
        berkas,
        lembar,
        sel,
        tempat,
        case
            when tabel_fakta in ('anggaran', 'anggaran_pk') then [kelompok, kelompok_atas, '']
            else ['']
        end as kelompok
    from angka_berlaku
    where
        nilai is not null
        and tabel_fakta in (
            'anggaran', 'anggaran_pk', 'merit_aspek', 'ip_asn_dimensi', 'ip_asn_target', 'pegawai_pendidikan',
            'pelatihan'
        )
    union all
    select
        asal.dataset,
        'anggaran',
        unnest(['pagu_rupiah', 'realisasi_rupiah']),
        anggaran.himpunan,
        anggaran.perangkat_daerah,
        anggaran.tahun,
        unnest([anggaran.pagu_rupiah, anggaran.realisasi_rupiah]),
        asal.berkas,
        asal.lembar,
        unnest([
            alamat(asal.tata_letak, 'pagu_rupiah', anggaran.baris),
            alamat(asal.tata_letak, 'realisasi_rupiah', anggaran.baris)
        ]),
        asal.tempat,
        [anggaran.indikator_program]
    from anggaran
    inner join asal on anggaran.tabel = asal.tabel
    where anggaran.indikator_program is distinct from anggaran.kegiatan
    union all
    select
        asal.dataset,
        'merit_aspek',
        unnest(['nilai_total', 'nilai']),
        null,
        aspek.perangkat_daerah,
        aspek.tahun,
        aspek.nilai_bkd + aspek.nilai_bpsdm,
        asal.berkas,
        asal.lembar,
        alamat(asal.tata_letak, 'nilai_bkd', aspek.baris),
        asal.tempat,
        ['']
    from merit_aspek as aspek
    inner join asal on aspek.tabel = asal.tabel
    union all
    select
        asal.dataset,
        'ip_asn_dimensi',
        'nilai',
        null,
        dimensi.perangkat_daerah,
        dimensi.tahun_pengukuran,
        dimensi.nilai,
        asal.berkas,
        asal.lembar,
        alamat(asal.tata_letak, 'nilai', dimensi.baris),
        asal.tempat,
        [target.indikator]
    from ip_asn_dimensi as dimensi
    inner join asal on dimensi.tabel = asal.tabel
    inner join target
        on dimensi.perangkat_daerah = target.perangkat_daerah and dimensi.pengampu = target.pengampu
    union all
    select
        asal.dataset,
        'ksd_rekap',
        'jumlah_rencana_aksi',
        null,
        rekap.perangkat_daerah,
        rekap.tahun,
        any_value(rekap.jumlah_rencana_aksi),
        asal.berkas,
        asal.lembar,
        alamat(asal.tata_letak, 'jumlah_rencana_aksi', rekap.baris),
        asal.tempat,
        ['']
    from ksd_rekap as rekap
    inner join asal on rekap.tabel = asal.tabel
    group by all
),

terurai as (
    select
        * exclude (kelompok),
        unnest(kelompok) as kelompok
    from bagian
)

select
    dataset,
    tabel_fakta,
    ukuran,
    himpunan,
    perangkat_daerah,
    tahun,
    kelompok,
    berkas,
    lembar,
    sum(nilai) as jumlah,
    count(*) as banyak,
    concat(
        berkas, ', ', lembar, '!', arg_min(sel, length(sel) || sel), '–', arg_max(sel, length(sel) || sel),
        ' (' || any_value(tempat) || ')'
    ) as lokasi
from terurai
where kelompok is not null
group by dataset, tabel_fakta, ukuran, himpunan, perangkat_daerah, tahun, kelompok, berkas, lembar;
