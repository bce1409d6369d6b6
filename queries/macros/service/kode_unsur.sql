-- The element that a text names: "U1", "U1 Persyaratan", "1" or "Persyaratan" is U1; nothing for another text.
create macro kode_unsur(teks) as (
    select max(unsur.unsur)
    from unsur_layanan as unsur
    where
        lower(teks) = lower(unsur.nama_unsur)
        or regexp_extract(upper(teks), '^(?:U|UNSUR)?[ .-]*([1-9])(?:[^0-9]|$)', 1) = right(unsur.unsur, 1)
);
