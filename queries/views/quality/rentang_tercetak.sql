-- Bands as they are printed, each range with its two ends. An open end is missing.
--
-- Grain: one row per printed range of a category; kolom says which column of the table it stands in.
create view rentang_tercetak as
with teks as (
    select
        perangkat_daerah,
        tahun,
        himpunan,
        tabel,
        baris,
        coalesce(label, kunci) as kategori,
        unnest(['kunci', 'kelompok', 'uraian', 'nilai']) as kolom,
        unnest([
            kunci, kelompok, if(himpunan = 'kategori_capaian', null, uraian),
            if(himpunan = 'kategori_capaian', concat(tertulis(nilai), ' – ', uraian), null)
        ]) as teks
    from aturan_tercetak
    where himpunan like 'kategori\_%' escape '\'
),

berangka as (
    select
        *,
        list_transform(
            regexp_extract_all(teks, '\d+([.,]\d+)?'), lambda angka: replace(angka, ',', '.')::double
        ) as ujung
    from teks
    where regexp_matches(teks, '\d')
)

select
    berangka.perangkat_daerah,
    berangka.tahun,
    berangka.himpunan,
    berangka.kategori,
    berangka.kolom,
    berangka.teks,
    case when regexp_matches(berangka.teks, 'ke bawah') then null else list_min(berangka.ujung) end as bawah,
    case
        when regexp_matches(berangka.teks, 'ke atas|[–-]\s*$') then null else list_max(berangka.ujung)
    end as atas,
    regexp_matches(berangka.teks, '\d[.,]\d') as is_pecahan,
    asal.dataset,
    lokasi(
        asal.berkas, asal.lembar,
        coalesce(asal.tata_letak[berangka.kolom], asal.tata_letak['minimal'], 'A') || berangka.baris, asal.tempat
    ) as lokasi
from berangka
inner join asal on berangka.tabel = asal.tabel;
