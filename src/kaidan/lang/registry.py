"""The languages that can be read, in one literal tuple. A new language is a folder and a line here."""

from kaidan.lang.en.language import ENGLISH
from kaidan.lang.ja.language import JAPANESE
from kaidan.lang.language import Language

LANGUAGES: tuple[Language, ...] = (JAPANESE, ENGLISH)
