"""Slides as a PowerPoint file of native, editable charts and tables; no pictures.

slide.py   what stands on a slide     native/     forms as charts of an office program     drawing.py  those drawn
remarks.py what was said about it, as it fits      strip.py  a month's spread as a native scatter
grids.py   forms that are tables      presentation.py   the file      places.py   the room on a page or in a template
"""

from dashboard.exports.slides.presentation import UnusableTemplate, as_presentation
from dashboard.exports.slides.slide import PanelSlide, Slide, slide_of

__all__ = ["PanelSlide", "Slide", "UnusableTemplate", "as_presentation", "slide_of"]
