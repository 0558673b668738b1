"""What stands round the words of English readouts: navigation, credits, contacts, end signs. Whole folded lines."""

from kaidan.lang.rule import Rule

_NAVIGATION = (
    r"(?:Home|News|Newsroom|Media|Media Center|Press|Press Releases?|Statements?(?: and Releases)?|Speeches|Speeches and Remarks|Briefing Room|Readouts?|Archives?|About(?: Us)?|Contact(?: Us)?|Search|Menu|Site ?map|Language|English|Japanese|Français|Español"
    r"|Policy Issues|Countries (?:&|and) (?:Areas|Regions)|Bureaus (?:&|and) Offices(?: .{3,80})?|Travel|Visas?|Careers|Subscribe|Share|Print|Email|Facebook|Twitter|X|LinkedIn|WhatsApp|RSS|Skip to (?:main )?content|Main (?:Container|Content|navigation)|Breadcrumb"
    r"|Topics?|Tags?|Regions?|Documents?|Publications?|Foreign Policy|About MOFA|Consular Services?|Top Page|Press release|Government|Policy|Documents|Ministers|Cookies.{0,60}|Accept.{0,30}cookies|Close|Back to top|Top|Next|Previous|Read more|Listen|Play|Download)"
)
_REGION = r"(?:Asia|Africa|Europe|North America|Latin America(?: and the Caribbean)?|Middle East|Pacific|Oceania|Asia and Oceania|Central and South America|Europe and Eurasia|East Asia and the Pacific|South and Central Asia|Near East|Western Hemisphere)"

REGIONS: tuple[Rule, ...] = (
    Rule(
        name="region",
        pattern=rf"^{_REGION}$",
        examples=("Asia", "Europe and Eurasia", "Latin America and the Caribbean"),
        refuses=("Africa policy", "the Middle East"),
    ),
)

FURNITURE: tuple[Rule, ...] = (
    *REGIONS,
    Rule(
        name="table residue",
        pattern=r"^(?:[|\s]|!\[[^\]\n]{0,60}\](?:\([^)\n]{0,200}\))?)+$",
        examples=("![]() |", "|", "![logo](a.gif)"),
        refuses=("(1) |", "Overview |"),
    ),
    Rule(
        name="end sign",
        pattern=r"^\\?(?:#[ ]?){1,5}$|^-?30-?$|^\*{1,5}$|^[_=~-]{2,}$|^(?i:(?:begin|end)(?:ning)?(?: of)?(?: the)? text:?)$|^(?:END|End|\(END\)|\(End\)|ENDS|Ends)$",
        examples=("###", "\\###", "# # #", "ENDS", "***", "Begin Text"),
        refuses=("#1", "The end"),
    ),
    Rule(
        name="office that publishes",
        pattern=(
            r"^(?:Office of (?:the )?(?:Spokesperson|Press|Media|Public)[\w' ]{0,40}|(?:THE |The )?W(?:HITE HOUSE|hite House)|(?:Office of the )?(?:Press|Vice President|Deputy|First Lady)(?: Press)? (?:Secretary|Office)|OFFICE OF THE [A-Z' ]{4,40}"
            r"|U\.S\. Department of State|(?:From|Published|Delivered|Author|By|Source|Issued by):.{0,120}|(?:Ministry|Department) of (?:Foreign|External) Affairs[\w ',&]{0,60}|Prime Minister's Office[\w ,]{0,40}|FOR IMMEDIATE RELEASE:?|For [Ii]mmediate [Rr]elease:?|Media (?:Release|Note|Statement)|News [Rr]elease|\[?\(?Provisional [Tt]ranslation\)?\]?|PRESS RELEASE|No\. ?\d{1,4}(?:[-/]\d{2,4})?)$"
        ),
        examples=(
            "Office of the Spokesperson",
            "THE WHITE HOUSE",
            "For Immediate Release",
            "From: Prime Minister's Office",
            "[Provisional translation]",
        ),
        refuses=("The White House said so.", "Office hours"),
    ),
    Rule(
        name="whose words they are",
        pattern=(
            r"^(?:The (?:below|following)|Below|The following statement|Please attribute the following)[^.\n]{0,40}? (?:is|are|may be|can be)? ?(?:attribut(?:able|ed)|a readout|the following)?[^.\n]{0,90}:$"
            r"|^(?:[A-Z][^:\n]{0,90} )?[Ss](?:pokes(?:person|man|woman)|ecretary) [^:\n]{0,80}(?:issues?|issued|provided|made|released) the following (?:statement|readout|information)[^:\n]{0,60}:$"
            r"|^(?:A|The) (?:Downing Street |No ?10 |FCDO )?[Ss]pokes(?:person|man|woman)[^.\n]{0,50} (?:said|stated|issued[^.\n]{0,60}):$"
        ),
        examples=(
            "The following is attributable to Spokesperson Lind:",
            "The below is attributable to Deputy Spokesperson Lind:",
            "A Downing Street spokesperson said:",
            "Government spokesperson Adrian Lind issues the following statement:",
        ),
        refuses=("The following points were agreed.", "The Minister said:"),
    ),
    Rule(
        name="way back",
        pattern=r"^(?:Back to |Return to |Go to |Read (?:the )?(?:more|full)|See (?:also|all)|View (?:all|more|the))[^.]{0,80}$",
        examples=("Back to Press Releases", "Return to top", "Read more"),
        refuses=("Back", "They returned to talks."),
    ),
    Rule(
        name="breadcrumb",
        pattern=r"^[^.>|]{1,40}(?:>[^.>]{1,80}){1,8}>?$",
        examples=("Home > News > Press Releases", "Top > Foreign Policy"),
        refuses=("> quoted", "They agreed. > next"),
    ),
    Rule(
        name="site navigation",
        pattern=rf"^(?:{_NAVIGATION}[ |/•]*){{1,20}}$",
        examples=("Home News Contact Us", "Press Releases", "Share | Print", "Skip to main content"),
        refuses=("News of the talks", "Travel to Oslo"),
    ),
    Rule(
        name="opens elsewhere",
        pattern=r"^[^.]{1,80}(?:\((?:PDF|Word|Excel)(?:, ?[\d.]+ ?[KM]B)?\)|Open a New Window)\)?$",
        examples=("Joint Statement (PDF)", "Fact Sheet (PDF, 1.2MB)"),
        refuses=("They signed the Agreement (PDF).",),
    ),
    Rule(
        name="site footer",
        pattern=r"^(?:Copyright|©|All rights reserved|Tel[.:]|Phone:|Email:|E-mail:|Media (?:contact|enquiries|inquiries)|For (?:further|more|media) (?:information|enquiries|inquiries)|Contacts?:?$|Follow us|Last updated|Updates? to this page|Privacy|Terms|Accessibility|Share this page|Tags:|Related:|Photo:|Published(?: on)? \d|Released on|Updated:?)",
        examples=(
            "Copyright 2023",
            "For further information, please contact the office.",
            "Tags: trade",
            "Published 3 May 2023",
            "Updates to this page",
        ),
        refuses=("Contact was made.", "Photographs were taken."),
    ),
    Rule(
        name="related links",
        pattern=r"^[\[(<]?(?:Related (?:[Ll]inks?|[Ii]nformation|[Cc]ontent|[Pp]ages?|[Aa]rticles?|[Ff]iles?|[Dd]ocuments?|[Pp]roducts?)|Links?|More on this topic|Latest news|Recent posts|Quick [Ff]acts|Associated [Ll]inks)[\])>]?$",
        examples=("Related Links", "[Related Information]"),
        refuses=("Related matters were raised.",),
    ),
)

CLOSINGS: tuple[Rule, ...] = (
    Rule(
        name="what follows is links",
        pattern=r"^[\[(<]?(?:Related (?:[Ll]inks?|[Ii]nformation|[Cc]ontent|[Pp]ages?|[Aa]rticles?|[Ff]iles?|[Pp]roducts?)|Latest news|Recent posts|Quick [Ff]acts|Associated [Ll]inks|Quotes?|Background [Ii]nformation|Contacts?:?|Media (?:contact|enquiries|inquiries).*|Updates? to this page)[\])>]?$|^\\?(?:#[ ]?){3}$",
        examples=("Related Links", "###", "Media enquiries"),
        refuses=("Related matters", "#"),
    ),
)

CAPTIONS: tuple[Rule, ...] = (
    Rule(
        name="photo",
        pattern=r"^[\[(]?(?:Photo|PHOTO|Photograph|Image|Video|File photo|Picture)s?(?: (?:by|courtesy|credit|from|\d{1,2})|[ ]?[:)\]]|$)[^.]{0,120}[.)\]]?$",
        examples=("Photo: Cabinet Public Relations Office", "(Photo: Ministry)", "Photo courtesy of the Ministry"),
        refuses=("Photographs were taken of the site by both.",),
    ),
    Rule(
        name="people in a picture",
        pattern=r"^[^.]{3,160}\b(?:shak(?:e|es|ing) hands|pos(?:e|es|ing) for|attending the|is greeted|greets?|holding (?:talks|a meeting))\b[^.]{0,120}\.?(?: ?[\[(][^\])]{3,60}[\])])?$",
        examples=(
            "Minister Lind shaking hands with Minister Harrow",
            "Minister Lind greets Minister Harrow. (Photo by the Ministry)",
        ),
        refuses=("Minister Lind agreed.",),
    ),
)
