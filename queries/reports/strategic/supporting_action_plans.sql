-- Targets of the strategic activities whose action plan supports an indicator of the agreement, as
-- data/rules/pendukung_indikator.csv says. Source: LKIP 2024, 3.2.1 no. 1.
--
-- Grain: one row per indicator and target.
-- Params: $perangkat_daerah, $tahun, $triwulan (targets due up to its end).
-- Sources: ksd
-- Period: ksd
select
    pendukung.indikator,
    ksd.ksd,
    ksd.sub_ksd,
    ksd.rencana_aksi,
    ksd.kriteria_keberhasilan,
    ksd.periode,
    ksd.target,
    ksd.capaian_persen
from ksd
inner join pendukung_berlaku($tahun) as pendukung
    on
        ksd.rencana_aksi = pendukung.pendukung and ksd.perangkat_daerah = pendukung.perangkat_daerah
        and pendukung.jenis = 'rencana_aksi'
where
    ksd.perangkat_daerah = $perangkat_daerah and ksd.tahun = $tahun
    and ksd.periode <= case $triwulan when 'I' then 'B03' when 'II' then 'B06' when 'III' then 'B09' else 'B12' end
order by pendukung.indikator, ksd.tabel, ksd.baris;
