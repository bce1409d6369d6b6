-- Staff in one row: how many, the year before, how many they serve, served per member of staff.
-- Who serves whom is read from the head counts: the agency's own, and those "yang dilayani".
-- Metode: Sumber daya > Rasio layanan
-- Rumus: pegawai yang dilayani / pegawai perangkat daerah
-- Dasar: LKIP BKD 2024, 1.6 Personil / Sumber Daya Organisasi; rasionya ditetapkan dasbor
--
-- Grain: one row.
-- Params: $perangkat_daerah, $tahun, $triwulan.
-- Sources: pegawai_pendidikan, pegawai, tahun_sebelumnya.jumlah_pegawai
-- Period: pegawai_pendidikan
with sekarang as (
    select sum(jumlah_pegawai)::bigint as jumlah_pegawai
    from pegawai_pendidikan
    where perangkat_daerah = $perangkat_daerah and tahun = $tahun and periode = $triwulan
),

sebelumnya as (
    select
        coalesce(
            (
                select sum(jumlah_pegawai)::bigint
                from pegawai_pendidikan
                where perangkat_daerah = $perangkat_daerah and tahun = $tahun - 1 and periode = $triwulan
            ),
            (
                select any_value(nilai)::bigint
                from tahun_sebelumnya
                where perangkat_daerah = $perangkat_daerah and tahun = $tahun - 1 and ukuran = 'jumlah_pegawai'
            )
        ) as jumlah_sebelumnya
),

dilayani as (
    select sum(jumlah_pegawai)::bigint as jumlah_dilayani
    from pegawai
    where
        perangkat_daerah = $perangkat_daerah and tahun = $tahun and periode = $triwulan
        and uraian ilike '%dilayani%'
)

select
    sekarang.jumlah_pegawai,
    sebelumnya.jumlah_sebelumnya,
    sekarang.jumlah_pegawai - sebelumnya.jumlah_sebelumnya as perubahan,
    dilayani.jumlah_dilayani,
    dilayani.jumlah_dilayani / nullif(sekarang.jumlah_pegawai, 0) as rasio_layanan
from sekarang
cross join sebelumnya
cross join dilayani
where sekarang.jumlah_pegawai is not null;
