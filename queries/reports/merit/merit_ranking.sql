-- Merit-system values of the provinces that the report names; never a national rank.
-- Source: LKIP 2024, 3.2.1 no. 3.
--
-- Grain: one row per institution.
-- Params: $tahun, $triwulan (what was published by its end), $perangkat_daerah (whose institution is marked).
-- Sources: merit_nasional
-- Period: merit_nasional
with terhitung as (
    select
        *,
        rank() over (order by nilai desc nulls last) as peringkat,
        count(*) over () as jumlah_instansi
    from merit_nasional
    where tahun = $tahun and coalesce(urutan_triwulan(periode), 4) <= urutan_triwulan($triwulan)
),

sendiri as (
    select any_value(terhitung.nilai) as nilai
    from terhitung
    inner join perangkat_daerah as pd on terhitung.instansi = pd.instansi_merit
    where pd.perangkat_daerah = $perangkat_daerah
)

select
    terhitung.instansi,
    terhitung.nilai,
    terhitung.peringkat,
    kategori_nilai('merit', terhitung.nilai, $tahun) as kategori,
    terhitung.kategori_tercetak,
    terhitung.nilai - sendiri.nilai as selisih_dari_sendiri,
    terhitung.instansi in (
        select pd.instansi_merit from perangkat_daerah as pd
        where pd.perangkat_daerah = $perangkat_daerah
    ) as is_sendiri,
    terhitung.jumlah_instansi
from terhitung
cross join sendiri
order by terhitung.peringkat, terhitung.instansi;
