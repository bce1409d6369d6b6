-- Whether a printed figure is about the whole: the agency, or a total that names no programme or activity.
create macro adalah_jumlah(objek, kode_pd) as
objek = kode_pd
or (
    regexp_matches(objek, '^(sub ?total|total|jumlah)\b', 'i')
    and not regexp_matches(nama_jumlah(objek), '^(program|kegiatan|sub kegiatan)\b', 'i')
);
