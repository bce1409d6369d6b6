-- Whether a printed figure and a fact of its year speak of the same time: of one quarter, or the fact of the whole year.
create macro sewaktu(periode_tercetak, periode_fakta) as
periode_fakta = 'tahun' or triwulan_periode(periode_fakta) = triwulan_periode(periode_tercetak);
