-- What spending in force is made of: the figure itself, or the figures of the quarters that are added up.
--
-- Grain: one row per budget fact in force and figure that it is the sum of; the period is that of the sum,
-- kolom the sheet columns that the figure stands in: several where months make up a quarter.
create view anggaran_penyusun as
with tersimpan as (
    select
        *,
        urutan_triwulan(periode) as urutan
    from anggaran_triwulan
)

select
    bagian.* exclude (urutan) replace (jumlah.periode as periode),
    coalesce(
        tabel.tata_letak['realisasi_rupiah'], tabel.tata_letak['realisasi_rupiah:' || bagian.periode]
    ) as kolom
from tersimpan as jumlah
inner join tersimpan as bagian
    on
        jumlah.perangkat_daerah = bagian.perangkat_daerah
        and jumlah.tahun = bagian.tahun
        and jumlah.himpunan = bagian.himpunan
        and jumlah.program = bagian.program
        and jumlah.kegiatan = bagian.kegiatan
        and jumlah.sub_kegiatan = bagian.sub_kegiatan
        and coalesce(jumlah.unit, '') = coalesce(bagian.unit, '')
        and (jumlah.irisan = bagian.irisan or (jumlah.per_triwulan and jumlah.urutan > bagian.urutan))
inner join data.tabel as tabel on bagian.tabel = tabel.tabel
where not exists (
    select 1 from tersimpan as penuh
    where
        not coalesce(penuh.per_triwulan, false)
        and jumlah.per_triwulan
        and penuh.perangkat_daerah = jumlah.perangkat_daerah
        and penuh.tahun = jumlah.tahun
        and penuh.himpunan = jumlah.himpunan
        and penuh.program = jumlah.program
        and penuh.kegiatan = jumlah.kegiatan
        and penuh.sub_kegiatan = jumlah.sub_kegiatan
        and coalesce(penuh.unit, '') = coalesce(jumlah.unit, '')
        and penuh.urutan > bagian.urutan and penuh.urutan < jumlah.urutan
);
