-- An institution's index that is many times its last month's, or a small part of it; one outside 0-100 is no index to compare.
--
-- Of: ip_asn_instansi
-- Kind: lonjakan
-- Message: nilai {instansi} {nilai}, padahal {lalu_periode} {lalu_nilai}. Pastikan angka dan skalanya benar.
-- Grain: one row per institution and month of the file.
with semua as (
    select
        *,
        true as is_berkas
    from berkas.ip_asn_instansi
    union all by name
    select
        *,
        false as is_berkas
    from ip_asn_instansi
    where (tahun, periode) not in (
        select (tahun, periode) from berkas.irisan
        where tabel_fakta = 'ip_asn_instansi'
    )
),

berurutan as (
    select
        *,
        lag(nilai) over per_instansi as lalu_nilai,
        lag(periode) over per_instansi as lalu_periode
    from semua
    where nilai between 0 and 100
    window per_instansi as (partition by instansi order by periode)
)

select
    tabel.lembar,
    berurutan.kolom || berurutan.baris as sel,
    berurutan.instansi,
    berurutan.nilai,
    berurutan.lalu_periode,
    berurutan.lalu_nilai
from berurutan
inner join berkas.tabel as tabel on berurutan.tabel = tabel.tabel
where
    berurutan.is_berkas
    and least(berurutan.nilai, berurutan.lalu_nilai) > 0
    and greatest(berurutan.nilai, berurutan.lalu_nilai)
    >= least(berurutan.nilai, berurutan.lalu_nilai) * pengaturan_nilai('lonjakan_indikator_kali', berurutan.tahun)
order by berurutan.tabel, berurutan.baris, berurutan.kolom;
