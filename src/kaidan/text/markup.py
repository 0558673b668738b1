"""What the elements of HTML are to a reader: which begin a line, which hide, which are navigation. Data only."""

import re

from kaidan.text.canonical import LineTag

# Elements that begin and end a line, and the tag that the line is given. Others of this kind give `line`.
LINE_TAGS: dict[str, LineTag] = {
    "h1": "h1",
    "h2": "h2",
    "h3": "h3",
    "h4": "h4",
    "h5": "h5",
    "h6": "h6",
    "p": "p",
    "li": "li",
    "dt": "dt",
    "dd": "dd",
    "td": "td",
    "th": "td",
    "caption": "caption",
    "figcaption": "caption",
}
BLOCK_TAGS = frozenset(LINE_TAGS) | frozenset(
    {"address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl", "fieldset"}
    | {"figure", "footer", "form", "header", "hgroup", "hr", "legend", "main", "menu", "nav", "ol", "pre", "search"}
    | {"section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul"}
)
LIST_TAGS = frozenset({"ol", "ul", "dir", "menu"})
# Elements kept for the tree; all others are inline dress, and their words stand without them.
KEPT_TAGS = BLOCK_TAGS | frozenset({"a", "br", "ruby", "rb", "rt", "rp", "rtc", "span", "wbr"})
KEPT_ATTRIBUTES = frozenset({"class", "hidden", "href", "id", "reversed", "role", "start", "style", "type", "value"})
# Elements whose content is no markup, dropped with it; style sheets are read for what they hide, the title for itself.
RAW_TAGS = ("script", "style", "textarea", "title", "iframe", "xmp", "noembed", "noframes")
# Elements that show no words of the page, and may hold markup: made hidden spans.
UNSEEN_TAGS = frozenset(
    {"select", "datalist", "svg", "math", "template", "noscript", "object", "audio", "video", "canvas", "map"}
)
# Readings of ruby and the brackets around them.
READING_TAGS = frozenset({"rt", "rp", "rtc"})
VOID_TAGS = frozenset({"br", "hr", "wbr"})

NAVIGATION_TAGS = frozenset({"nav", "footer", "header", "aside", "search"})
# A header or aside inside one of these belongs to the words, not to the site.
CONTENT_TAGS = frozenset({"article", "main"})
NAVIGATION_ROLES = frozenset({"banner", "complementary", "contentinfo", "navigation", "search"})
TRAIL_NAMES = frozenset(
    {"breadcrumb", "breadcrumbs", "breadcrumb-list", "bread", "pankuzu", "pankuzulist", "topicpath", "topic-path"}
    | {"crumb", "crumbs", "path"}
)
NAVIGATION_NAMES = TRAIL_NAMES | frozenset(
    {"navi", "nav", "gnav", "gnavi", "lnav", "lnavi", "globalnav", "global-nav", "globalnavi", "localnav"}
    | {"local-nav", "localnavi", "navigation", "navbar", "menu", "sidemenu", "submenu", "sidebar", "side", "header"}
    | {"footer", "site-header", "site-footer", "skip", "skiplink", "skip-link", "sns", "share", "social", "pagetop"}
    | {"page-top", "totop", "to-top", "backtotop", "search", "copyright", "map", "related", "relatedlinks"}
    | {"related-links", "utility"}
)
CAPTION_NAMES = frozenset(
    {"caption", "photo-caption", "img-caption", "figcaption", "photo-list", "photolist", "photos"}
)

HIDING_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
BARE_LIST_STYLE = re.compile(r"list-style(?:-type)?\s*:\s*none", re.IGNORECASE)
