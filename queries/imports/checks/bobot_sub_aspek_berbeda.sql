-- Weights of a self-assessment that differ from the newest weight in force of the sub-aspect of the same name.
--
-- Of: merit_skor
-- Kind: bobot-berbeda
-- Message: bobot "{nama}" {bobot}, padahal yang berlaku {berlaku}. Nilai dihitung dengan bobot berkas ini; pastikan mana yang
-- benar.
-- Grain: one row per sub-aspect of the file.
select
    tabel.lembar,
    sel_fakta(tabel.tata_letak, 'bobot', fakta.periode, fakta.baris) as sel,
    fakta.sub_aspek as nama,
    fakta.bobot,
    max_by(acuan.bobot, acuan.tahun) as berlaku
from berkas.merit_skor as fakta
inner join berkas.tabel as tabel on fakta.tabel = tabel.tabel
inner join merit_sub_aspek as acuan
    on
        fakta.perangkat_daerah = acuan.perangkat_daerah and fakta.tahun >= acuan.tahun
        and fakta.aspek = acuan.aspek and huruf_saja(fakta.sub_aspek) = huruf_saja(acuan.sub_aspek)
group by all
having fakta.bobot <> max_by(acuan.bobot, acuan.tahun)
order by sel;
