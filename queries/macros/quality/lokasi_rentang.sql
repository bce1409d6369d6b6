-- Where the figures of a group stand, to be read by people: workbook, sheet, first and last cell and the place in print.
create macro lokasi_rentang(berkas, lembar, sel, tempat) as
concat(
    any_value(berkas), ', ', any_value(lembar), '!', arg_min(sel, (length(sel), sel)), '–', arg_max(sel, (length(sel), sel)),
    ' (' || any_value(tempat) || ')'
);
