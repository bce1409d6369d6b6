-- The quarter in a place of its year, 1 to 4; nothing for another place.
create macro triwulan_ke(urutan) as
['I', 'II', 'III', 'IV'][urutan];
