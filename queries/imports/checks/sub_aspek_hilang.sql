-- Sub-aspects of the newest list in force of its method that a self-assessment does not score: neither by name nor, in
-- the same aspect, by number.
--
-- Of: merit_skor
-- Kind: sub-aspek-hilang
-- Message: {jumlah} dari {seluruhnya} sub aspek yang berlaku tidak ada di berkas: {nomor}. Lengkapi bila seharusnya dinilai.
-- Grain: one row per agency, year and quarter of the file.
with dinilai as (
    select
        perangkat_daerah,
        tahun,
        periode,
        min(tabel) as tabel,
        list({ 'aspek': huruf_saja(aspek), 'huruf': huruf_saja(sub_aspek) }) as senama,
        list({ 'aspek': huruf_saja(aspek), 'nomor': nomor_sub_aspek }) filter (where nomor_sub_aspek is not null) as senomor
    from berkas.merit_skor
    group by perangkat_daerah, tahun, periode
),

acuan as (
    select
        dinilai.*,
        acuan.aspek,
        acuan.nomor_sub_aspek,
        not coalesce(
            list_contains(dinilai.senama, { 'aspek': huruf_saja(acuan.aspek), 'huruf': huruf_saja(acuan.sub_aspek) })
            or list_contains(dinilai.senomor, { 'aspek': huruf_saja(acuan.aspek), 'nomor': acuan.nomor_sub_aspek }),
            false
        ) as hilang
    from dinilai
    inner join berkas.sub_aspek_acuan as acuan
        on dinilai.perangkat_daerah = acuan.perangkat_daerah and dinilai.tahun = acuan.tahun
),

per_aspek as (
    select
        tabel,
        periode,
        aspek,
        count(*) as seluruhnya,
        count(*) filter (where hilang) as jumlah,
        string_agg(nomor_sub_aspek, ', ' order by nomor_sub_aspek) filter (where hilang) as nomor
    from acuan
    group by tabel, periode, aspek
)

select
    tabel.lembar,
    split_part(tabel.rentang, ':', 1) as sel,
    sum(per_aspek.jumlah)::integer as jumlah,
    sum(per_aspek.seluruhnya)::integer as seluruhnya,
    string_agg(per_aspek.aspek || ' nomor ' || per_aspek.nomor, '; ' order by per_aspek.aspek) as nomor
from per_aspek
inner join berkas.tabel as tabel on per_aspek.tabel = tabel.tabel
group by tabel.tabel, tabel.lembar, tabel.rentang, per_aspek.periode
having sum(per_aspek.jumlah) > 0
order by tabel.tabel, per_aspek.periode;
