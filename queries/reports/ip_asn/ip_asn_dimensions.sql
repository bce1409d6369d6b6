-- Dimensions of the professionalism index of an agency's government against their maxima, and the agency's own dimensions
-- against the last target they have together.
-- Source: LKIP 2024, 3.2.1 (letter of the regional office, 1 October 2024), measurement year 2023, provisional.
--
-- Metode: IP ASN > Dimensi
-- Rumus: kualifikasi (25) + kompetensi (40) + kinerja (30) + disiplin (5)
-- Dasar: LKIP BKD 2024, 2.2.1 b dan 3.2.1
--
-- Grain: one row per dimension.
-- Params: $perangkat_daerah, $tahun, $triwulan.
-- Sources: ip_asn_dimensi, ip_asn_target
-- Period: ip_asn_dimensi
with terukur as (
    select
        *,
        sum(nilai) over () as indeks,
        sum(nilai) filter (where pengampu = $perangkat_daerah) over () as nilai_lingkup
    from ip_asn_dimensi
    where perangkat_daerah = $perangkat_daerah and tahun = $tahun and periode = $triwulan
),

target_akhir as (
    select
        max_by(target, tahun) as target_akhir,
        max(tahun) as tahun_akhir
    from ip_asn_target
    where perangkat_daerah = $perangkat_daerah and pengampu = $perangkat_daerah
)

select
    dimensi,
    nilai,
    nilai_maksimal,
    persen(nilai, nilai_maksimal) as capaian_persen,
    nilai_maksimal - nilai as potensi,
    pengampu,
    tahun_pengukuran,
    (
        select pd.instansi from perangkat_daerah as pd
        where pd.perangkat_daerah = $perangkat_daerah
    ) as instansi,
    rank() over (order by persen(nilai, nilai_maksimal)) as peringkat_terendah,
    indeks,
    nilai_lingkup,
    target_akhir.tahun_akhir,
    target_akhir.target_akhir,
    persen(nilai_lingkup, target_akhir.target_akhir) as capaian_jangka_menengah_persen
from terukur
cross join target_akhir
order by tabel, baris;
