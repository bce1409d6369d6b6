-- Sentences that list quarters in which all targets were reached against the quarters that have targets.
--
-- Tingkat: catatan
-- Penjelasan: Kalimat "{kutipan}" tidak menyebut triwulan {nilai_b}, padahal ada {banyak} target pada triwulan itu.
-- Grain: one row per sentence and quarter that it leaves out.
with daftar as (
    select
        perangkat_daerah,
        tahun,
        dataset,
        objek,
        teks,
        min(lokasi) as lokasi,
        string_split_regex(
            regexp_extract(teks, '\btriwulan ((?:I|II|III|IV)(?:(?:, | dan |, dan )(?:I|II|III|IV))+)\b', 1), ', dan |, | dan '
        ) as disebut
    from cetakan
    where ukuran = 'tercapai_seluruhnya' and teks is not null
    group by all
),

target as (
    select
        perangkat_daerah,
        tahun,
        dataset,
        triwulan_periode(periode) as triwulan,
        count(distinct concat_ws('|', objek, kelompok, periode)) as banyak,
        min(lokasi) as lokasi
    from angka_berlaku
    where tabel_fakta = dataset and triwulan_periode(periode) is not null
    group by all
)

select
    daftar.perangkat_daerah,
    daftar.tahun,
    daftar.dataset,
    daftar.objek,
    'triwulan' as ukuran,
    daftar.lokasi as lokasi_a,
    array_to_string(daftar.disebut, ', ') as nilai_a,
    target.lokasi as lokasi_b,
    target.triwulan as nilai_b,
    null::double as selisih,
    daftar.teks as kutipan,
    target.banyak,
    'triwulan terlewat saat menulis' as kemungkinan_sebab
from daftar
inner join target
    on
        daftar.perangkat_daerah = target.perangkat_daerah and daftar.tahun = target.tahun
        and daftar.dataset = target.dataset
where len(daftar.disebut) > 1 and not list_contains(daftar.disebut, target.triwulan)
order by lokasi_a, nilai_b;
