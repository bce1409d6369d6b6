-- Explanations that say work was not done against an output that is printed as reached in full.
--
-- Tingkat: peringatan
-- Penjelasan: {objek}: penjelasan menyebut "{kutipan}", padahal capaian outputnya {nilai_b} %.
-- Grain: one row per sub-activity whose explanation and output disagree.
with dijelaskan as (
    select
        penjelasan.*,
        regexp_extract(
            penjelasan.penjelasan, '(tidak dapat terealisasi sebanyak \d+ kali|belum dapat diselesaikan[^.;]*|tidak terealisasi)'
        ) as kutipan,
        lokasi(
            asal.berkas, asal.lembar, alamat(asal.tata_letak, 'penjelasan', penjelasan.baris), asal.tempat
        ) as lokasi
    from anggaran_penjelasan as penjelasan
    inner join asal on penjelasan.tabel = asal.tabel
)

select
    dijelaskan.perangkat_daerah,
    dijelaskan.tahun,
    output.dataset,
    dijelaskan.sub_kegiatan as objek,
    'capaian_output_persen' as ukuran,
    dijelaskan.lokasi as lokasi_a,
    dijelaskan.kutipan as nilai_a,
    output.lokasi as lokasi_b,
    tertulis(output.nilai) as nilai_b,
    null::double as selisih,
    dijelaskan.kutipan,
    'capaian output dihitung dari dokumen, bukan dari kegiatannya' as kemungkinan_sebab
from dijelaskan
inner join angka_berlaku as output
    on
        dijelaskan.perangkat_daerah = output.perangkat_daerah and dijelaskan.tahun = output.tahun
        and dijelaskan.periode = output.periode and dijelaskan.sub_kegiatan = output.objek
        and output.tabel_fakta = 'output'
where dijelaskan.kutipan <> '' and output.nilai >= 100
order by lokasi_a;
