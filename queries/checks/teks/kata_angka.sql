-- Numbers that a text writes in digits and in words: "17 (tujuh belas)" or "(2) dua".
--
-- Tingkat: kesalahan
-- Penjelasan: "{kutipan}": angkanya {nilai_a}, katanya "{kata}" yaitu {nilai_b}.
-- Grain: one row per number whose words say another.
with pasangan as (
    select
        *,
        unnest(
            list_concat(
                regexp_extract_all(teks, '\b\d{1,3} \([a-z ]+\)( [a-z]+){0,4}'),
                regexp_extract_all(teks, '\(\d{1,3}\) [a-z]+')
            )
        ) as kutipan
    from teks_tercetak
),

terurai as (
    select
        *,
        regexp_extract(kutipan, '\d+')::integer as angka,
        coalesce(
            nullif(regexp_extract(kutipan, '^\d+ \(([a-z ]+)\)', 1), ''), regexp_extract(kutipan, '^\(\d+\) ([a-z]+)', 1)
        ) as kata
    from pasangan
)

select
    terurai.perangkat_daerah,
    terurai.tahun,
    'teks' as dataset,
    terurai.objek,
    'angka_dan_kata' as ukuran,
    terurai.lokasi as lokasi_a,
    terurai.angka::varchar as nilai_a,
    terurai.lokasi as lokasi_b,
    terbilang.angka::varchar as nilai_b,
    terurai.angka - terbilang.angka as selisih,
    terurai.kutipan,
    terurai.kata,
    'salah ketik, atau kalimat tahun lalu yang tidak diperbarui' as kemungkinan_sebab
from terurai
inner join terbilang on terurai.kata = terbilang.kata
where terurai.angka <> terbilang.angka
order by lokasi_a, terurai.kutipan;
