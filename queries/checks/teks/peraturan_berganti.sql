-- Regulations of one kind on one subject that are cited with two years: the older one may no longer hold.
--
-- Tingkat: catatan
-- Penjelasan: "{nilai_a}" dan "{nilai_b}" mengatur hal yang sama: periksa mana yang masih berlaku.
-- Grain: one row per pair of regulations.
with kutipan as (
    select
        perangkat_daerah,
        tahun,
        objek,
        lokasi,
        unnest(
            regexp_extract_all(
                teks,
                '(?:Undang-Undang|Peraturan (?:Pemerintah|Presiden|Daerah|Gubernur)|Keputusan Gubernur)(?: Provinsi DKI Jakarta)?'
                || ' Nomor \d+ Tahun \d{4} tentang [^.;:()"]+?(?: dan (?:Peraturan|Keputusan)|[.;:()"]|$)'
            )
        ) as kalimat
    from teks_tercetak
),

peraturan as (
    select
        perangkat_daerah,
        tahun,
        regexp_extract(kalimat, '^(Undang-Undang|\w+ \w+)') as jenis,
        regexp_extract(kalimat, 'Nomor (\d+ Tahun \d{4})', 1) as nomor,
        regexp_extract(kalimat, 'Nomor \d+ Tahun (\d{4})', 1) as tahun_peraturan,
        list_distinct(
            list_filter(
                string_split_regex(
                    lower(regexp_extract(kalimat, 'tentang (.+?)(?: dan (?:Peraturan|Keputusan)|[.;:()"]|$)', 1)), '[^a-z]+'
                ),
                lambda kata: length(kata) > 3 and kata not in ('provinsi', 'jakarta', 'khusus', 'ibukota', 'pada', 'dalam')
            )
        ) as pokok,
        min(objek) as objek,
        min(lokasi) as lokasi
    from kutipan
    group by all
)

select
    lama.perangkat_daerah,
    lama.tahun,
    'teks' as dataset,
    lama.objek,
    'peraturan' as ukuran,
    lama.lokasi as lokasi_a,
    concat(lama.jenis, ' ', lama.nomor) as nilai_a,
    baru.lokasi as lokasi_b,
    concat(baru.jenis, ' ', baru.nomor) as nilai_b,
    null::double as selisih,
    'peraturan lama masih dikutip' as kemungkinan_sebab
from peraturan as lama
inner join peraturan as baru
    on
        lama.perangkat_daerah = baru.perangkat_daerah and lama.tahun = baru.tahun and lama.jenis = baru.jenis
        and lama.tahun_peraturan < baru.tahun_peraturan
where
    least(len(lama.pokok), len(baru.pokok)) > 1
    and len(list_intersect(lama.pokok, baru.pokok)) >= least(len(lama.pokok), len(baru.pokok)) * 2 / 3
order by lokasi_a, nilai_a, nilai_b;
