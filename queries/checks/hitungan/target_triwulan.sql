-- Annual targets of the agreement against those of its quarters, by how the indicator adds up; where that is not set for
-- the year, only those that neither the sum nor the last quarter gives.
--
-- Tingkat: kesalahan
-- Penjelasan: {objek}: target setahun {nilai_a}, padahal {cara} adalah {nilai_b}.
-- Grain: one row per indicator whose annual target its quarters do not give.
with triwulanan as (
    select
        target.perangkat_daerah,
        target.tahun,
        target.objek,
        any_value(if(year(sifat.berlaku_dari) = target.tahun, sifat.akumulasi, null)) as akumulasi,
        sum(target.nilai) as jumlah,
        arg_max(target.nilai, urutan_triwulan(target.periode)) filter (where target.nilai is not null) as terakhir,
        arg_max(target.lokasi, urutan_triwulan(target.periode)) as lokasi
    from angka_berlaku as target
    left join sifat_berlaku(target.tahun) as sifat
        on target.objek = sifat.indikator and target.perangkat_daerah = sifat.perangkat_daerah
    where target.tabel_fakta = 'indikator_target' and target.periode <> 'tahun' and target.himpunan = 'pk'
    group by target.perangkat_daerah, target.tahun, target.objek
)

select
    setahun.perangkat_daerah,
    setahun.tahun,
    setahun.dataset,
    setahun.objek,
    setahun.ukuran,
    setahun.lokasi as lokasi_a,
    tertulis(setahun.nilai) as nilai_a,
    bagian.lokasi as lokasi_b,
    tertulis(if(bagian.akumulasi = 'tambah', bagian.jumlah, bagian.terakhir)) as nilai_b,
    setahun.nilai - if(bagian.akumulasi = 'tambah', bagian.jumlah, bagian.terakhir) as selisih,
    case
        when bagian.akumulasi = 'tambah' then 'jumlah target triwulannya'
        when bagian.akumulasi is not null then 'target triwulan terakhirnya'
        else 'jumlah target triwulannya ' || tertulis(bagian.jumlah) || ' dan target triwulan terakhirnya'
    end as cara,
    if(
        bagian.akumulasi is null, 'salah ketik; sifat penjumlahannya belum ditetapkan',
        'salah ketik, atau sifat penjumlahannya lain'
    ) as kemungkinan_sebab
from angka_berlaku as setahun
inner join triwulanan as bagian
    on
        setahun.perangkat_daerah = bagian.perangkat_daerah and setahun.tahun = bagian.tahun
        and setahun.objek = bagian.objek
where
    setahun.tabel_fakta = 'indikator_target' and setahun.periode = 'tahun' and setahun.himpunan = 'pk'
    and setahun.nilai <> if(bagian.akumulasi = 'tambah', bagian.jumlah, bagian.terakhir)
    and (bagian.akumulasi is not null or setahun.nilai <> bagian.jumlah)
order by lokasi_a;
