-- A number in Indonesian notation, with the decimals it has: 216.419.358.893 or 94,32.
create macro tertulis(nilai) as
case
    when nilai is not null
        then
            concat(
                case when nilai < 0 then '-' end,
                replace(format('{:,}', trunc(abs(nilai))::bigint), ',', '.'),
                ',' || nullif(rtrim(split_part(abs(nilai)::decimal(24, 6)::varchar, '.', 2), '0'), '')
            )
end;
