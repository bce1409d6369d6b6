-- The scoring rules of the professionalism index in force in a year: data/rules/penilaian_ip_asn.csv, of each element the
-- newest; never two generations of one element.
--
-- Grain: one row per element, kind of post and criterion.
create macro penilaian_berlaku(tahun_data) as table (
    select *
    from penilaian_ip_asn
    where year(berlaku_dari) <= tahun_data
    qualify berlaku_dari = max(berlaku_dari) over (partition by unsur)
);
