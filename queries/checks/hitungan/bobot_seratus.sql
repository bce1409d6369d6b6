-- Weights that are parts of a hundred: those of aspects, of dimensions, and the "Bobot N%" of a definition.
--
-- Tingkat: kesalahan
-- Penjelasan: {objek}: {banyak} bobotnya berjumlah {nilai_a}, bukan {nilai_b}.
-- Grain: one row per set of weights and period, or per text, that does not add up to a hundred.
with bobot as (
    select
        perangkat_daerah,
        tahun,
        periode,
        dataset,
        case tabel_fakta
            when 'merit_bobot' then 'Bobot aspek sistem merit'
            when 'merit_sub_aspek' then 'Bobot seluruh sub aspek sistem merit'
            else 'Nilai maksimal dimensi IP ASN'
        end as objek,
        nilai::double as nilai,
        lokasi,
        null as teks
    from angka_berlaku
    where
        tabel_fakta in ('merit_bobot', 'merit_sub_aspek')
        or (tabel_fakta = 'ip_asn_dimensi' and ukuran = 'nilai_maksimal')
    union all
    select
        perangkat_daerah,
        tahun,
        null,
        'indikator',
        objek,
        unnest(
            list_transform(
                regexp_extract_all(teks, 'Bobot (\d+(,\d+)?) ?%', 1), lambda angka: replace(angka, ',', '.')::double
            )
        ),
        lokasi,
        teks
    from teks_tercetak
)

select
    perangkat_daerah,
    tahun,
    any_value(dataset) as dataset,
    objek,
    'bobot_persen' as ukuran,
    min(lokasi) as lokasi_a,
    tertulis(sum(nilai)::decimal(24, 6)) as nilai_a,
    'jumlah seluruh bobot' as lokasi_b,
    '100' as nilai_b,
    sum(nilai) - 100 as selisih,
    count(*) as banyak,
    'satu bobot salah ketik atau tidak dicantumkan' as kemungkinan_sebab
from bobot
group by perangkat_daerah, tahun, periode, objek, teks, case when teks is not null then lokasi end
having abs(sum(nilai) - 100) > 0.0001
order by lokasi_a;
