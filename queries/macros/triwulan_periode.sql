-- The quarter that a period ends in: a quarter itself, the year's last for the year, a month's or "B" month's own.
create macro triwulan_periode(periode) as
case
    when periode in ('I', 'II', 'III', 'IV') then periode
    when periode = 'tahun' then 'IV'
    else triwulan_ke((try_cast(right(periode, 2) as integer) + 2) // 3)
end;
