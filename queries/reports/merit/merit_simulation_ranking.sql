-- Simulation among the provinces that the report names: the own value is the simulated one; never a national rank.
--
-- Grain: one row per institution; the own is missing while its value is not available.
-- Params: $perangkat_daerah, $tahun, $triwulan, $skor (chosen scores by code, "3.1=4,3.10=3"; null for none).
-- Sources: merit_nasional, merit_skor
-- Period: merit_skor
with simulasi as (
    select jumlah_lengkap(nilai_simulasi) as nilai
    from simulasi_merit($perangkat_daerah, $tahun, $triwulan, $skor)
    having count(*) > 0
),

gabungan as (
    select
        instansi,
        nilai,
        is_sendiri
    from pembanding_merit($perangkat_daerah, $tahun)
    where not is_sendiri and nilai is not null
    union all
    select
        pd.instansi_merit,
        simulasi.nilai,
        true
    from simulasi
    cross join perangkat_daerah as pd
    where pd.perangkat_daerah = $perangkat_daerah and simulasi.nilai is not null
)

select
    gabungan.instansi,
    gabungan.nilai,
    rank() over (order by gabungan.nilai desc) as peringkat,
    kategori_nilai('merit', gabungan.nilai, $tahun) as kategori,
    gabungan.nilai - simulasi.nilai as selisih_dari_sendiri,
    gabungan.is_sendiri,
    count(*) over () as jumlah_instansi
from gabungan
cross join simulasi
order by peringkat, gabungan.instansi;
