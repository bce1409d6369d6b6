-- What indicators reached, when the file has replaced what it replaces.
--
-- Grain: one row per agency, year, quarter and indicator.
create view berkas.indikator_sesudah as
select * from berkas.indikator_realisasi
union all by name
select * from main.indikator_realisasi
where (perangkat_daerah, tahun, periode) not in (
    select (perangkat_daerah, tahun, periode) from berkas.irisan
    where tabel_fakta = 'indikator_realisasi'
);
