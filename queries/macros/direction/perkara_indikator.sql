-- What needs a decision about agreement indicators at the end of a quarter, with the expected year-end value: missed targets
-- of the agreement, at the year's end those of the medium-term plan, targets that will be missed at the present rate, figures
-- that their components, aspects or survey contradict by more than rounding, figures that are due and empty, targets that no
-- longer challenge (far exceeded, or those to come reached already at the last year's end that is known, but this year's
-- where it is missed now or will be; target_dipenuhi names all of an indicator). kosong_sejak: the oldest quarter since the
-- last filled one that was due and is empty, where that is an earlier one.
--
-- Grain: one row per matter.
create macro perkara_indikator(kode_pd, tahun_data, triwulan_data) as table (
    with dicapai as (
        select * from capaian_indikator(kode_pd, tahun_data, triwulan_data)
    ),

    harapan as (
        select * from perkiraan_indikator(kode_pd, tahun_data, triwulan_data)
    ),

    renstra as (
        select
            rencana.indikator,
            rencana.target,
            tercapai.realisasi,
            capaian(tercapai.realisasi, rencana.target, coalesce(sifat.arah, 'naik')) as capaian_persen
        from renstra_target as rencana
        inner join indikator_realisasi as tercapai
            on
                rencana.indikator = tercapai.indikator and tercapai.perangkat_daerah = kode_pd
                and tercapai.tahun = tahun_data and tercapai.periode = triwulan_data
        left join sifat_berlaku(tahun_data) as sifat
            on rencana.indikator = sifat.indikator and sifat.perangkat_daerah = kode_pd
        where rencana.perangkat_daerah = kode_pd and rencana.tahun = tahun_data
    ),

    meleset as (
        select indikator
        from dicapai
        where status = 'di_bawah_target'
        union
        select indikator
        from harapan
        where sisa_triwulan > 0 and perkiraan_capaian_persen < 100
    ),

    jauh_terlampaui as (
        select
            indikator,
            'perjanjian kinerja' as dokumen,
            tahun_data as tahun,
            target,
            realisasi,
            tahun_data as tahun_dicapai,
            capaian_persen,
            false as is_mendatang
        from dicapai
        where capaian_persen > pengaturan_nilai('capaian_melampaui_persen', tahun_data)
    ),

    dipenuhi as (
        select * from jauh_terlampaui
        union all by name
        select
            indikator,
            dokumen,
            tahun,
            target,
            realisasi,
            tahun_dicapai,
            capaian_persen,
            is_mendatang
        from target_tercapai(tahun_data, triwulan_data)
        where
            perangkat_daerah = kode_pd and is_mendatang and tidak_menantang
            and not (tahun = tahun_data and indikator in (select meleset.indikator from meleset))
    ),

    longgar as (
        select
            indikator,
            if(bool_or(is_mendatang), 'tidak_menantang', 'melampaui') as alasan,
            max_by(struct_pack(target, realisasi, capaian_persen, tahun_dicapai), is_mendatang::integer * 10000 + tahun)
                as terakhir,
            max(tahun) filter (where is_mendatang) as tahun_pembanding,
            string_agg(dokumen || ' ' || tahun || ' ' || tertulis(target), '; ' order by tahun, dokumen)
            filter (where is_mendatang or triwulan_data = 'IV') as target_dipenuhi
        from dipenuhi
        group by indikator
    ),

    keterisian as (
        select
            indikator,
            coalesce(max(urutan) filter (where realisasi is not null), 0) as terisi,
            list(urutan) filter (where target is not null and realisasi is null) as kosong
        from langkah_indikator(kode_pd, tahun_data, triwulan_data)
        group by indikator
    ),

    kosong as (
        select
            indikator,
            coalesce(
                triwulan_ke(list_min(list_filter(kosong, lambda satu: satu > terisi))), triwulan_data
            ) as sejak
        from keterisian
    ),

    semua as (
        select
            1 as urutan,
            'indikator' as jenis,
            'di_bawah_target' as alasan,
            indikator,
            realisasi as nilai,
            target as pembanding,
            capaian_persen as persen,
            100 - capaian_persen as bobot,
            null::integer as tahun_pembanding,
            null::varchar as kosong_sejak,
            null::date as jatuh_tempo
        from dicapai
        where status = 'di_bawah_target'
        union all by name
        select
            1 as urutan,
            'renstra' as jenis,
            'di_bawah_target' as alasan,
            renstra.indikator,
            renstra.realisasi as nilai,
            renstra.target as pembanding,
            renstra.capaian_persen as persen,
            100 - renstra.capaian_persen as bobot
        from renstra
        left join dicapai on renstra.indikator = dicapai.indikator
        where
            triwulan_data = 'IV' and renstra.capaian_persen < 100
            and dicapai.status is distinct from 'di_bawah_target'
        union all by name
        select
            3 as urutan,
            'indikator' as jenis,
            'perkiraan_di_bawah_target' as alasan,
            harapan.indikator,
            harapan.nilai,
            harapan.target as pembanding,
            harapan.perkiraan_capaian_persen as persen,
            100 - harapan.perkiraan_capaian_persen as bobot
        from harapan
        inner join dicapai on harapan.indikator = dicapai.indikator
        where
            harapan.sisa_triwulan > 0 and harapan.perkiraan_capaian_persen < 100
            and dicapai.status <> 'di_bawah_target'
        union all by name
        select
            4 as urutan,
            'indikator' as jenis,
            'komponen_berbeda' as alasan,
            dicapai.indikator,
            dicapai.realisasi as nilai,
            terhitung.realisasi_terhitung as pembanding,
            abs(persen(terhitung.selisih, dicapai.realisasi)) as bobot
        from dicapai
        inner join realisasi_dua_cara(kode_pd, tahun_data, triwulan_data) as terhitung
            on dicapai.indikator = terhitung.indikator
        where terhitung.status = 'berbeda' and not cocok(dicapai.realisasi, terhitung.realisasi_terhitung)
        union all by name
        select
            4 as urutan,
            'indikator' as jenis,
            dicapai.status as alasan,
            dicapai.indikator,
            dicapai.target as pembanding,
            nullif(kosong.sejak, triwulan_data) as kosong_sejak,
            akhir_periode(tahun_data, kosong.sejak) as jatuh_tempo
        from dicapai
        inner join kosong on dicapai.indikator = kosong.indikator
        where dicapai.status in ('belum_tersedia', 'belum_diisi')
        union all by name
        select
            5 as urutan,
            'target' as jenis,
            alasan,
            indikator,
            terakhir.realisasi as nilai,
            terakhir.target as pembanding,
            terakhir.capaian_persen as persen,
            terakhir.capaian_persen as bobot,
            tahun_pembanding,
            terakhir.tahun_dicapai,
            target_dipenuhi
        from longgar
    )

    select
        semua.* exclude (indikator) replace (semua.nilai::double as nilai, semua.pembanding::double as pembanding),
        semua.indikator as objek,
        dicapai.sasaran as kelompok,
        coalesce(harapan.nama_pendek, sifat.nama_pendek) as nama_pendek,
        harapan.satuan,
        harapan.arah,
        harapan.akumulasi,
        harapan.target as target_akhir_tahun,
        harapan.perkiraan_akhir_tahun,
        harapan.batas_bawah,
        harapan.batas_atas,
        harapan.kebutuhan,
        harapan.kebutuhan_per_triwulan,
        harapan.perkiraan_capaian_persen as perkiraan_persen,
        harapan.triwulan_dasar,
        harapan.bagian_target_persen,
        harapan.metode,
        harapan.alasan_kosong
    from semua
    left join harapan on semua.indikator = harapan.indikator
    left join dicapai on semua.indikator = dicapai.indikator
    left join sifat_berlaku(tahun_data) as sifat
        on semua.indikator = sifat.indikator and sifat.perangkat_daerah = kode_pd
);
