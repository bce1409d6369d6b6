-- The sum of values of which none is missing; not available otherwise.
create macro jumlah_lengkap(nilai_baris) as
case when count(*) = count(nilai_baris) then sum(nilai_baris)::decimal(18, 4) end;
