-- Whether an absorption in percent counts as low in a year: below the setting serapan_rendah_persen. Null where unknown.
create macro serapan_rendah(serapan_persen, tahun_data) as
serapan_persen < pengaturan_nilai('serapan_rendah_persen', tahun_data);
