-- Imported obstacles and follow-ups, newest file first: those in force, and those that a later file or revert replaced.
--
-- Grain: one row per object and file.
-- Params: $perangkat_daerah, $tahun, $triwulan.
-- Sources: tindak_lanjut
-- Period: tindak_lanjut
select
    tercatat.jenis,
    tercatat.objek,
    tercatat.kendala,
    tercatat.solusi,
    tercatat.rencana_tindak_lanjut,
    tercatat.penanggung_jawab,
    tercatat.batas_waktu,
    tercatat.status_tindak_lanjut,
    asal.waktu,
    asal.pengguna,
    asal.berkas,
    asal.lembar,
    tercatat.baris,
    tercatat.irisan in (select irisan_berlaku.irisan from irisan_berlaku) as is_berlaku
from data.tindak_lanjut as tercatat
inner join asal on tercatat.tabel = asal.tabel
where
    tercatat.perangkat_daerah = $perangkat_daerah
    and tercatat.tahun = $tahun and tercatat.periode = $triwulan
order by tercatat.objek, asal.waktu desc, asal.batch desc;
