-- Every sum that printed totals can be compared with: of a programme, an activity, or the whole (named ''). Spending of a
-- quarter alone is summed twice: as its file has it (is_triwulan_saja), and since the start of the year.
--
-- Grain: one row per fact table, set, measure, agency, year, year it is read in, period, group, workbook and sheet.
create view jumlah_hitung as
with target as (
    select distinct
        perangkat_daerah,
        pengampu,
        indikator
    from ip_asn_target
),

belanja as (
    select
        *,
        coalesce(per_triwulan, false) as is_triwulan_saja
    from anggaran_triwulan
    union all
    select
        *,
        false
    from anggaran
    where per_triwulan
    qualify bool_and(realisasi_rupiah is not null) over (partition by perangkat_daerah, tahun, periode, himpunan)
),

bagian as (
    select
        dataset,
        tabel_fakta,
        ukuran,
        himpunan,
        perangkat_daerah,
        tahun,
        tahun_dibaca,
        periode,
        false as is_triwulan_saja,
        nilai,
        batch,
        berkas,
        lembar,
        sel,
        tempat,
        case when tabel_fakta = 'anggaran_pk' then [kelompok, kelompok_atas, ''] else [''] end as kelompok
    from angka_berlaku
    where
        nilai is not null
        and tabel_fakta in (
            'anggaran_pk', 'merit_aspek', 'ip_asn_dimensi', 'ip_asn_target', 'pegawai_pendidikan', 'pelatihan'
        )
    union all
    select
        asal.dataset,
        'anggaran',
        unnest(['pagu_rupiah', 'realisasi_rupiah']),
        belanja.himpunan,
        belanja.perangkat_daerah,
        belanja.tahun,
        belanja.tahun as tahun_dibaca,
        belanja.periode,
        belanja.is_triwulan_saja,
        unnest([belanja.pagu_rupiah, belanja.realisasi_rupiah]),
        asal.batch,
        asal.berkas,
        asal.lembar,
        unnest([
            alamat(asal.tata_letak, 'pagu_rupiah', belanja.baris),
            sel_huruf(
                coalesce(
                    asal.tata_letak['realisasi_rupiah'], asal.tata_letak['realisasi_rupiah:' || belanja.periode]
                ),
                belanja.baris
            )
        ]),
        asal.tempat,
        list_distinct([belanja.kegiatan, belanja.program, belanja.indikator_program, ''])
    from belanja
    inner join asal on belanja.tabel = asal.tabel
    union all
    select
        asal.dataset,
        'merit_aspek',
        unnest(['nilai_total', 'nilai']),
        null,
        aspek.perangkat_daerah,
        aspek.tahun,
        aspek.tahun as tahun_dibaca,
        aspek.periode,
        false,
        aspek.nilai_bkd + aspek.nilai_bpsdm,
        asal.batch,
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
        dimensi.tahun,
        dimensi.periode,
        false,
        dimensi.nilai,
        asal.batch,
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
        rekap.tahun as tahun_dibaca,
        rekap.periode,
        false,
        rekap.jumlah_rencana_aksi,
        asal.batch,
        asal.berkas,
        asal.lembar,
        alamat(asal.tata_letak, 'jumlah_rencana_aksi', rekap.baris),
        asal.tempat,
        ['']
    from ksd_rekap as rekap
    inner join asal on rekap.tabel = asal.tabel
),

terurai as (
    select
        * exclude (kelompok),
        unnest(kelompok) as kelompok
    from bagian
    where nilai is not null
)

select
    dataset,
    tabel_fakta,
    ukuran,
    himpunan,
    perangkat_daerah,
    tahun,
    tahun_dibaca,
    periode,
    is_triwulan_saja,
    kelompok,
    batch,
    berkas,
    lembar,
    sum(nilai) as jumlah,
    count(*) as banyak,
    lokasi_rentang(berkas, lembar, sel, tempat) as lokasi
from terurai
where kelompok is not null
group by
    dataset, tabel_fakta, ukuran, himpunan, perangkat_daerah, tahun, tahun_dibaca, periode, is_triwulan_saja, kelompok,
    batch, berkas, lembar;
