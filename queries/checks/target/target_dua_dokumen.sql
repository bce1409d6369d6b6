-- Targets of one indicator and year in two documents: agreement, medium-term plan, main indicators, their action plan.
--
-- Tingkat: peringatan
-- Penjelasan: {objek}: target {tahun} {nilai_a} pada {dokumen_a}, {nilai_b} pada {dokumen_b}.
-- Grain: one row per indicator, year, document and other target, with all documents that have that one.
with target as (
    select
        perangkat_daerah,
        tahun,
        dataset,
        objek,
        nilai,
        min(lokasi) as lokasi,
        case tabel_fakta
            when 'indikator_target' then 'perjanjian kinerja'
            when 'renstra_target' then 'Renstra'
            when 'iku' then 'dokumen IKU'
            when 'ip_asn_target' then 'pembagian target IP ASN'
            else 'rencana aksi IKU'
        end as dokumen
    from angka_berlaku as angka
    where
        ukuran = 'target' and nilai is not null
        and (
            (tabel_fakta = 'indikator_target' and periode = 'tahun' and himpunan = 'pk')
            or tabel_fakta in ('renstra_target', 'iku', 'ip_asn_target')
            or (
                tabel_fakta = 'rencana_aksi_iku'
                and not exists (
                    select 1 from indikator_target as triwulanan
                    where
                        triwulanan.perangkat_daerah = angka.perangkat_daerah and triwulanan.tahun = angka.tahun
                        and triwulanan.periode = angka.periode and triwulanan.himpunan = 'pk'
                        and triwulanan.indikator = angka.objek and triwulanan.target = angka.nilai
                )
            )
        )
    group by perangkat_daerah, tahun, dataset, objek, nilai, tabel_fakta
)

select
    a.perangkat_daerah,
    a.tahun,
    a.dataset,
    a.objek,
    'target' as ukuran,
    a.lokasi as lokasi_a,
    tertulis(a.nilai) as nilai_a,
    list(b.lokasi order by b.lokasi) as lokasi_b,
    tertulis(b.nilai) as nilai_b,
    a.nilai - b.nilai as selisih,
    a.dokumen as dokumen_a,
    string_agg(distinct b.dokumen, ' dan ' order by b.dokumen) as dokumen_b,
    'target dokumen lain' as kemungkinan_sebab
from target as a
inner join target as b
    on
        a.perangkat_daerah = b.perangkat_daerah and a.tahun = b.tahun and a.objek = b.objek
        and (
            a.dokumen = 'perjanjian kinerja'
            or (a.dokumen = 'Renstra' and b.dokumen in ('dokumen IKU', 'pembagian target IP ASN'))
        )
where a.nilai <> b.nilai and a.dokumen <> b.dokumen
group by a.perangkat_daerah, a.tahun, a.dataset, a.objek, a.lokasi, a.nilai, b.nilai, a.dokumen
order by a.objek, lokasi_a, lokasi_b;
