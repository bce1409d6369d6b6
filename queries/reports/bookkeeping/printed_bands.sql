-- The bands of a set as the report prints them, each beside the lower bound that is in force, which decides.
-- A printed range is given in Indonesian notation and is otherwise as printed. Source: LKIP 2024, chapter III.
--
-- Grain: one row per band, the highest first.
-- Params: $himpunan, $perangkat_daerah, $tahun.
-- Choices: $himpunan capaian, merit, ip_asn
-- Sources: aturan_tercetak.kategori_capaian, aturan_tercetak.kategori_merit, aturan_tercetak.kategori_ip_asn
-- Period: aturan_tercetak
with tercetak as (
    select
        lower(label) as kategori,
        case when himpunan = 'kategori_merit' then kunci end as golongan,
        case when himpunan = 'kategori_merit' then uraian else kunci end as rentang_tercetak,
        regexp_replace(kelompok, '(\d)\.(\d)', '\1,\2', 'g') as rentang_indeks_tercetak,
        nilai as minimal_tercetak,
        case when himpunan = 'kategori_capaian' then try_cast(uraian as decimal(18, 4)) end as maksimal_tercetak
    from aturan_tercetak
    where himpunan = 'kategori_' || $himpunan and perangkat_daerah = $perangkat_daerah and tahun = $tahun
)

select
    tercetak.golongan,
    batas.kategori,
    tercetak.rentang_tercetak,
    tercetak.minimal_tercetak,
    tercetak.maksimal_tercetak,
    tercetak.rentang_indeks_tercetak,
    batas.batas_bawah,
    case when $himpunan = 'merit' then indeks_merit(batas.batas_bawah, $tahun) end as batas_bawah_indeks,
    batas.dasar_hukum
from kategori_berlaku($tahun) as batas
left join tercetak on batas.kategori = tercetak.kategori
where batas.himpunan = $himpunan
order by batas.batas_bawah desc;
