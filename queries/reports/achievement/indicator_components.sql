-- Components of composite indicators as files give them, with their role in the formula and what their part adds.
--
-- Grain: one row per indicator and component; a component that is missing from an indicator given in part has no value.
-- Params: $perangkat_daerah, $tahun, $triwulan.
-- Sources: komponen_indikator
-- Period: komponen_indikator
with fakta as (
    select * from komponen_indikator
    where perangkat_daerah = $perangkat_daerah and tahun = $tahun and periode = $triwulan
),

berperan as (
    select
        rumus.indikator,
        coalesce(rumus.komponen_tertulis, rumus.komponen) as komponen,
        min(rumus.urutan) as urutan,
        min(rumus.peran) as peran,
        string_agg(rumus.bagian, '; ' order by rumus.urutan) as bagian,
        any_value(rumus.satuan) as satuan,
        any_value(bagian.bobot_persen) as bobot_persen,
        sum(bagian.nilai_bagian) filter (where rumus.peran <> 'penyebut') as nilai_bagian,
        sum(bagian.kontribusi) filter (where rumus.peran <> 'penyebut') as kontribusi,
        any_value(bagian.alasan) as alasan,
        any_value(rumus.dasar_hukum) as dasar_hukum
    from komponen_rumus($perangkat_daerah, $tahun, $triwulan) as rumus
    inner join bagian_indikator($perangkat_daerah, $tahun, $triwulan) as bagian
        on rumus.indikator = bagian.indikator and rumus.bagian = bagian.bagian
    where rumus.jumlah_baris > 0 or (rumus.diisi = 'ya' and bagian.nilai_bagian is null)
    group by rumus.indikator, 2
)

select
    coalesce(perjanjian.nomor, fakta.nomor) as nomor,
    coalesce(fakta.indikator, berperan.indikator) as indikator,
    coalesce(fakta.komponen, berperan.komponen) as komponen,
    fakta.nilai,
    coalesce(fakta.satuan, berperan.satuan) as satuan,
    case when berperan.indikator is null then 'di_luar_rumus' else berperan.peran end as peran,
    berperan.bagian,
    berperan.bobot_persen,
    berperan.nilai_bagian,
    berperan.kontribusi,
    case when fakta.nilai is null then coalesce(fakta.status, 'belum_diisi') end as status,
    berperan.alasan,
    berperan.dasar_hukum
from fakta
full join berperan
    on lower(fakta.indikator) = lower(berperan.indikator) and fakta.komponen = berperan.komponen
left join indikator as perjanjian
    on
        lower(coalesce(fakta.indikator, berperan.indikator)) = lower(perjanjian.indikator)
        and perjanjian.perangkat_daerah = $perangkat_daerah and perjanjian.tahun = $tahun
order by 1, 2, berperan.urutan, fakta.tabel, fakta.baris;
