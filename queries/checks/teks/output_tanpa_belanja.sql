-- Outputs that are printed as reached although nothing was spent on them.
--
-- Tingkat: catatan
-- Penjelasan: {objek}: capaian output {nilai_a} %, padahal tidak ada belanja dari pagu {pagu}.
-- Grain: one row per sub-activity.
select
    output.perangkat_daerah,
    output.tahun,
    output.dataset,
    output.objek,
    output.ukuran,
    output.lokasi as lokasi_a,
    tertulis(output.nilai) as nilai_a,
    belanja.lokasi as lokasi_b,
    tertulis(belanja.nilai) as nilai_b,
    null::double as selisih,
    tertulis(pagu.nilai) as pagu,
    'output dicapai tanpa biaya, atau capaiannya disalin' as kemungkinan_sebab
from angka_berlaku as output
inner join angka_berlaku as belanja
    on
        output.perangkat_daerah = belanja.perangkat_daerah and output.tahun = belanja.tahun
        and output.periode = belanja.periode and output.objek = belanja.objek
        and belanja.tabel_fakta = 'anggaran' and belanja.ukuran = 'realisasi_rupiah'
inner join angka_berlaku as pagu
    on
        belanja.berkas = pagu.berkas and belanja.lembar = pagu.lembar and belanja.objek = pagu.objek
        and belanja.perangkat_daerah = pagu.perangkat_daerah and belanja.tahun = pagu.tahun
        and belanja.periode = pagu.periode and pagu.tabel_fakta = 'anggaran' and pagu.ukuran = 'pagu_rupiah'
where output.tabel_fakta = 'output' and output.nilai > 0 and belanja.nilai = 0 and pagu.nilai > 0
order by lokasi_a;
