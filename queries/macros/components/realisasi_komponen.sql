-- Realisations of composite indicators from their parts; not available, with the first reason, where a part is not.
--
-- Grain: one row per indicator with any component given.
create macro realisasi_komponen(kode_pd, tahun_data, triwulan_data) as table (
    select
        indikator,
        case when count(*) = count(kontribusi) then sum(kontribusi) end as realisasi,
        arg_min(alasan, urutan) filter (where alasan is not null) as alasan,
        flatten(list(komponen_kosong order by urutan) filter (where alasan = 'komponen_kosong')) as komponen_kosong
    from bagian_indikator(kode_pd, tahun_data, triwulan_data)
    where sumber = 'komponen'
    group by indikator
);
