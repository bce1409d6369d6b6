-- Sentences that say every target of the strategic activities was reached against those that are empty or below 100 %.
--
-- Tingkat: kesalahan
-- Penjelasan: Kalimat "{kutipan}" ({kapan}), padahal {belum} dari {banyak} target belum diisi atau belum 100 %:
-- {daftar}.
-- Grain: one row per claim and period that the targets do not bear out.
with klaim as (
    select
        perangkat_daerah,
        tahun,
        dataset,
        teks,
        lokasi,
        case
            when ukuran = 'tercapai_seluruhnya' or triwulan_periode(periode) <> 'IV' then triwulan_periode(periode)
        end as triwulan
    from cetakan
    where
        dataset = 'ksd'
        and (ukuran = 'tercapai_seluruhnya' or (ukuran = 'rata_rata_persen' and nilai = 100))
),

target as (
    select
        *,
        triwulan_periode(periode) as triwulan,
        coalesce(nilai < 100, true) as is_belum
    from angka_berlaku
    where tabel_fakta = 'ksd'
)

select
    klaim.perangkat_daerah,
    klaim.tahun,
    klaim.dataset,
    any_value(target.kelompok) filter (where target.is_belum) as objek,
    'capaian_persen' as ukuran,
    klaim.lokasi as lokasi_a,
    '100' as nilai_a,
    min(target.lokasi) filter (where target.is_belum) as lokasi_b,
    concat(count(*) filter (where not target.is_belum), ' dari ', count(*), ' target') as nilai_b,
    count(*) filter (where target.is_belum) as selisih,
    klaim.teks as kutipan,
    coalesce('triwulan ' || klaim.triwulan, 'setahun') as kapan,
    count(*) filter (where target.is_belum) as belum,
    count(*) as banyak,
    string_agg(concat(target.kelompok, ' (', target.periode, ')'), '; ') filter (where target.is_belum) as daftar,
    'capaian yang kosong tidak ikut dihitung' as kemungkinan_sebab
from klaim
inner join target
    on
        klaim.perangkat_daerah = target.perangkat_daerah and klaim.tahun = target.tahun
        and coalesce(klaim.triwulan, target.triwulan) = target.triwulan
group by klaim.perangkat_daerah, klaim.tahun, klaim.dataset, klaim.teks, klaim.lokasi, klaim.triwulan
having count(*) filter (where target.is_belum) > 0
order by lokasi_a;
