-- How many decimals a figure is printed with, as far as its value tells: 87,59 has two, 100 none.
create macro desimal(nilai) as
length(rtrim(split_part(nilai::decimal(24, 6)::varchar, '.', 2), '0'));
