"""Meetings on the screen.

stage.py     presentation mode: keys, slide, next one prepared      drawing.py    a slide for a projector
speaker.py   the speaker's window                                    returning.py  the way back to a slide
editing.py   the list of decks and putting one together              adding.py     adding a card's view to a deck
files.py     a deck as a file
"""
