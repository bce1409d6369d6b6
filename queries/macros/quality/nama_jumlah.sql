-- What a printed total is the total of: "Total Belanja Program Kepegawaian Daerah" is that of the programme.
create macro nama_jumlah(objek) as
trim(regexp_replace(objek, '^(sub ?total|total belanja|total|jumlah)\b', '', 'i'));
