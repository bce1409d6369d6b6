-- A quarter's place in its year, 1 to 4; nothing for another period.
create macro urutan_triwulan(periode) as
list_position(['I', 'II', 'III', 'IV'], periode);
