-- The key figures of an agency at the end of a quarter, to be set beside another's. Where a past year has no data of its own,
-- what a later report prints of it stands in (tercetak: the place in print). Dimensions of the professionalism index are of
-- the year they measure, like the index itself. metode: how it is measured in that year, where that has changed once.
-- is_sebagian: of the sub-activities that are filled in, while others are not.
--
-- Grain: one row per group and measure.
create macro ukuran_pokok(kode_pd, tahun_data, triwulan_data) as table (
    with capaian as (
        select * from capaian_indikator(kode_pd, tahun_data, triwulan_data)
    ),

    belanja as (
        select * from serapan_sub_kegiatan(kode_pd, tahun_data, triwulan_data)
    ),

    dihitung as (
        select
            1 as urutan,
            'Perjanjian kinerja' as kelompok,
            'Rata-rata capaian' as ukuran,
            avg(capaian_persen)::double as nilai,
            'persen' as satuan
        from capaian
        having count(capaian_persen) > 0
        union all
        select
            2,
            'Perjanjian kinerja',
            'Indikator tercapai',
            count(*) filter (where status = 'tercapai'),
            'indikator'
        from capaian
        having count(capaian_persen) > 0
        union all
        select
            3,
            'Perjanjian kinerja',
            'Indikator di bawah target',
            count(*) filter (where status = 'di_bawah_target'),
            'indikator'
        from capaian
        having count(capaian_persen) > 0
        union all
        select
            4,
            'Perjanjian kinerja',
            'Indikator program di bawah target',
            count(*) filter (where capaian_persen < 100),
            'indikator'
        from capaian_program(kode_pd, tahun_data, triwulan_data)
        having count(capaian_persen) > 0
        union all
        select
            100 + nomor,
            'Realisasi indikator',
            nama_pendek,
            realisasi::double,
            lower(satuan)
        from capaian
        where realisasi is not null
        union all
        select
            200 + row_number() over (order by tabel, baris),
            'Indikator program',
            indikator,
            realisasi::double,
            lower(satuan)
        from program_indikator
        where
            perangkat_daerah = kode_pd and tahun = tahun_data and periode = triwulan_data
            and realisasi is not null
        union all
        select
            300,
            'Anggaran',
            'Pagu',
            sum(pagu_rupiah)::double,
            'rupiah'
        from belanja
        having count(*) > 0
        union all
        select
            300,
            'Anggaran',
            'Pagu yang sudah ada realisasinya',
            sum(pagu_terisi_rupiah)::double,
            'rupiah'
        from belanja
        having count(realisasi_rupiah) > 0 and not bool_and(is_terisi_penuh)
        union all
        select
            300,
            'Anggaran',
            'Sub kegiatan belum diisi',
            count(*) filter (where not is_terisi_penuh),
            'sub kegiatan'
        from belanja
        having count(realisasi_rupiah) > 0 and not bool_and(is_terisi_penuh)
        union all
        select
            301,
            'Anggaran',
            'Realisasi anggaran',
            sum(realisasi_rupiah)::double,
            'rupiah'
        from belanja
        having count(realisasi_rupiah) > 0
        union all
        select
            302,
            'Anggaran',
            'Serapan',
            persen(sum(realisasi_rupiah)::bigint, sum(pagu_terisi_rupiah)::bigint)::double,
            'persen'
        from belanja
        having count(realisasi_rupiah) > 0
        union all
        select
            303,
            'Anggaran',
            'Sisa pagu',
            sum(sisa_rupiah)::double,
            'rupiah'
        from belanja
        having count(realisasi_rupiah) > 0
        union all
        select
            304,
            'Anggaran',
            'Sub kegiatan serapan rendah',
            count(*) filter (where serapan_rendah(serapan_persen, tahun_data, triwulan_data)),
            'sub kegiatan'
        from belanja
        having count(realisasi_rupiah) > 0
        union all
        select
            310 + row_number() over (order by min(urutan)),
            'Anggaran',
            'Serapan ' || program,
            persen(sum(realisasi_rupiah)::bigint, sum(pagu_terisi_rupiah)::bigint)::double,
            'persen'
        from belanja
        group by program
        having count(realisasi_rupiah) > 0
        union all
        select
            400,
            'Sistem merit',
            'Nilai sistem merit',
            sum(nilai_total)::double,
            'nilai'
        from nilai_merit(kode_pd, tahun_data, triwulan_data)
        having count(nilai_total) > 0
        union all
        select
            401 + coalesce(nomor, 0),
            'Sistem merit',
            aspek,
            nilai_total::double,
            'nilai'
        from nilai_merit(kode_pd, tahun_data, triwulan_data)
        where nilai_total is not null
        union all
        select
            420 + coalesce(nomor_aspek, 0),
            'Penilaian mandiri sistem merit',
            coalesce(aspek, 'Nilai penilaian mandiri'),
            jumlah_lengkap(nilai)::double,
            'nilai'
        from simulasi_merit(kode_pd, tahun_data, triwulan_data, null)
        group by grouping sets ((nomor_aspek, aspek), ())
        having jumlah_lengkap(nilai) is not null
        union all
        select
            500 + row_number() over (order by tabel, baris),
            'IP ASN',
            'Dimensi ' || dimensi,
            nilai::double,
            'nilai'
        from ip_asn_dimensi
        where
            perangkat_daerah = kode_pd and coalesce(tahun_pengukuran, tahun) = tahun_data
            and periode = triwulan_data and nilai is not null
        qualify tahun = max(tahun) over ()
        union all
        select
            600,
            'Sumber daya',
            'Pegawai',
            sum(jumlah_pegawai)::double,
            'orang'
        from pegawai_pendidikan
        where perangkat_daerah = kode_pd and tahun = tahun_data and periode = triwulan_data
        having count(*) > 0
    ),

    dicetak as (
        select
            case lalu.ukuran
                when 'rata_rata_persen' then 1
                when 'serapan_persen' then 302
                when 'jumlah_pegawai' then 600
                else 199
            end as urutan,
            case lalu.ukuran
                when 'rata_rata_persen' then 'Perjanjian kinerja'
                when 'serapan_persen' then 'Anggaran'
                when 'jumlah_pegawai' then 'Sumber daya'
                else 'Realisasi indikator'
            end as kelompok,
            case lalu.ukuran
                when 'rata_rata_persen' then 'Rata-rata capaian'
                when 'serapan_persen' then 'Serapan'
                when 'jumlah_pegawai' then 'Pegawai'
                else coalesce(sifat.nama_pendek, lalu.objek)
            end as ukuran,
            lalu.nilai::double as nilai,
            lalu.satuan,
            lalu.tempat
        from tahun_sebelumnya as lalu
        left join sifat_berlaku(tahun_data) as sifat
            on lalu.objek = sifat.indikator and sifat.perangkat_daerah = kode_pd
        where
            lalu.perangkat_daerah = kode_pd and lalu.tahun = tahun_data and triwulan_data = 'IV'
            and lalu.ukuran in ('rata_rata_persen', 'serapan_persen', 'jumlah_pegawai', 'realisasi')
    ),

    sebagian as (
        select
            unnest(
                if(
                    program is null,
                    ['Realisasi anggaran', 'Serapan', 'Sisa pagu', 'Sub kegiatan serapan rendah'],
                    ['Serapan ' || program]
                )
            ) as ukuran
        from belanja
        group by grouping sets ((program), ())
        having count(realisasi_rupiah) > 0 and not bool_and(is_terisi_penuh)
    ),

    semua as (
        select
            *,
            null::varchar as tercetak
        from dihitung
        union all
        select
            urutan,
            kelompok,
            ukuran,
            nilai,
            satuan,
            tempat
        from dicetak
        where not exists (
            select 1 from dihitung
            where dihitung.kelompok = dicetak.kelompok and dihitung.ukuran = dicetak.ukuran
        )
    )

    select
        *,
        tercetak is null and kelompok = 'Anggaran'
        and ukuran in (select sebagian.ukuran from sebagian) as is_sebagian,
        metode_ukuran(
            if(kelompok in ('Sistem merit', 'Penilaian mandiri sistem merit'), 'indeks sistem merit', ukuran), tahun_data
        ) as metode
    from semua
);
