"""What English words around a person tell of him: that he is only mentioned, or whom he is with, as rules."""

from kaidan.lang.rule import Rule

# To the beginning of a person's words, an article before them left out.
ONLY_MENTIONED: tuple[Rule, ...] = (
    Rule(
        name="in company of who talks",
        pattern=(
            r"\b(?:including|accompan(?:ied|ying)(?: by)?|joined by|alongside|together with his|along with his|such as|among them|led by|headed by"
            r"|represented by|on behalf of|in place of|in the presence of|succe(?:eds?|eding|ssor)|replac(?:es|ing)|flanked by)(?: his| her| their| the)?(?: \w+)? $"
        ),
        examples=("advisors, including ", "accompanied by ", "joined by the "),
        refuses=("met with ", "and "),
    ),
    Rule(
        name="what the talks were about or after",
        pattern=(
            r"\b(?:regarding|about|concerning|over|following|after|before|ahead of|since|until|on the (?:margins|sidelines) of|meetings? between|death of|passing of"
            r"|election of|inauguration of|at the invitation of|invitation (?:of|from)|at the request of|letter (?:from|to)|message (?:from|to)|under|against|visit (?:of|by|from)|comments of"
            r"|remarks by|for|like|than|as|to succeed|congratulat(?:e|ed|ing)|thank(?:ed|ing)?|family of|role of|release of|predecessor,?)(?: the| his| her)? $"
        ),
        examples=("regarding ", "ahead of ", "at the invitation of ", "the passing of "),
        refuses=("spoke to ", "welcomed ", "call with "),
    ),
)
# Between the words that tell of a person and his name.
HONOURED: tuple[Rule, ...] = (
    Rule(
        name="honorifics before a name",
        pattern=r"(?:(?:the )?(?:H\.E|Hon|Rt Hon|Right Honou?rable|Honou?rable|Mr|Ms|Mrs|Dr|Prof|Sir|Dame|Lord|His Excellency|Her Excellency)\.? )+$",
        examples=("met with the Hon. Mr. ", "with H.E. Ms. "),
        refuses=("met with the ",),
    ),
)
# From the end of a person's words that end in a possessive.
TALKS_OF: tuple[Rule, ...] = (
    Rule(
        name="talks of his own",
        pattern=(
            r"(?:'s?)?\.? (?:[\w.'-]+ ){0,5}?(?i:calls?|meetings?|visit|conversations?|consultations?|engagements?|discussions?|dialogues?|talks?|travel|trip|lunch|dinner|breakfast|trilateral|bilaterals?"
            r"|phone|video|virtual|telephone|courtesy|participation|roundtable|introductory|remarks|reception|farewell|summit|videoconference)\b"
        ),
        examples=("'s Call with", "'s Virtual Meeting with", "' Bilateral Meeting"),
        refuses=("'s vision for", "'s leadership"),
    ),
)
# Inside a sentence: what talks are for; whom they are with comes back after "with".
PURPOSE: tuple[Rule, ...] = (
    Rule(
        name="what the talks are for",
        pattern=(
            r"(?:(?<!looked forward)(?<!due)(?<!welcomed)(?<!spoke)(?<!talked)(?<!responded)(?<!related)(?<!spoken) to (?!the\b|his\b|her\b|both\b|reporters\b|an?\b)(?:jointly |further )?[a-z]{3,}\b|, (?:where|during which|in which)\b"
            r"| (?:discussing|reaffirming|noting|addressing)\b)"
        ),
        examples=(" to discuss", ", during which", " to reaffirm"),
        refuses=(" to the", " to Secretary"),
    ),
    Rule(
        name="with whom",
        pattern=r"\b(?:[Ww]ith|between)(?: both| the)?(?: \w+)? $",
        examples=("with ", "meeting with the "),
        refuses=("regarding ", "without "),
    ),
)
