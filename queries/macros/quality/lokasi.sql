-- Where a figure stands, to be read by people: workbook, sheet, cell and the place in print.
create macro lokasi(berkas, lembar, sel, tempat) as
concat(berkas, ', ', lembar, '!', sel, ' (' || tempat || ')');
