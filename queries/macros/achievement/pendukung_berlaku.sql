-- Which programmes and action plans support an indicator in a year: data/rules/pendukung_indikator.csv, of each indicator
-- and kind (program, rencana_aksi) the newest list.
--
-- Grain: one row per agency, indicator, kind and what supports it.
create macro pendukung_berlaku(tahun_data) as table (
    select
        perangkat_daerah,
        indikator,
        jenis,
        pendukung
    from pendukung_indikator
    where year(berlaku_dari) <= tahun_data
    qualify berlaku_dari = max(berlaku_dari) over (partition by perangkat_daerah, indikator, jenis)
);
