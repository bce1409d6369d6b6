-- A text as its letters and digits alone, for comparing names that are written with other marks or spaces.
create macro huruf_saja(teks) as
regexp_replace(lower(teks), '[^a-z0-9]', '', 'g');
