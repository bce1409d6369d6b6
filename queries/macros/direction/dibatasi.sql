-- A value that is at most a limit; a missing value stays missing.
create macro dibatasi(nilai, batas) as
case when nilai is not null then least(nilai, batas) end;
