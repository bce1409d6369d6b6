"""Charts as pictures, drawn from their figures without a browser.

vocabulary.py  what is drawn of a figure, the rest is refused    picture.py  a figure as a drawing, pixels as on screen
plane.py       margins, axes, steps     bars.py points.py tree.py around.py words.py element.py   its parts
card.py        a chart as an SVG or PNG file with finding, grey line and source
"""

from dashboard.exports.pictures.card import Drawing, as_marks, as_png, as_svg, drawing

__all__ = ["Drawing", "as_marks", "as_png", "as_svg", "drawing"]
