-- Dimensions of the professionalism index of an agency's government against their maxima.
-- Source: LKIP 2024, 3.2.1 (letter of the regional office, 1 October 2024), measurement year 2023, provisional.
--
-- Metode: IP ASN > Dimensi
-- Rumus: kualifikasi (25) + kompetensi (40) + kinerja (30) + disiplin (5)
-- Dasar: LKIP BKD 2024, 2.2.1 b dan 3.2.1
--
-- Grain: one row per dimension.
-- Params: $perangkat_daerah, $tahun, $triwulan.
-- Sources: ip_asn_dimensi
-- Period: ip_asn_dimensi
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
    sum(nilai) over () as indeks,
    sum(nilai) filter (where pengampu = $perangkat_daerah) over () as nilai_lingkup
from ip_asn_dimensi
where perangkat_daerah = $perangkat_daerah and tahun = $tahun and periode = $triwulan
order by tabel, baris;
