"""The kinds that the words of a page name its talks by: titles and the lead in, kinds with their spans out."""

from kaidan.lang.talks import HeaderRules
from kaidan.model import Span
from kaidan.model.meeting import MeetingKind
from kaidan.reader.talks import Talks


def named_kinds(
    folded: str, talks: Talks, titles: tuple[Span, ...], rules: HeaderRules
) -> list[tuple[MeetingKind, Span]]:
    """Return the kinds that titles and then the lead name, in order of their words; a paid call comes first."""
    found = [named for title in titles for named in _kinds_in(folded, title, rules)]
    if talks.lead:
        found += [named for named in _kinds_in(folded, talks.lead, rules) if named[0] != "courtesy-call"]
        told = talks.told_by.yields if talks.told_by else None
        if told and all(kind != told for kind, _ in found):
            found.insert(0, (told, talks.lead))
    return found


def _kinds_in(folded: str, span: Span, rules: HeaderRules) -> list[tuple[MeetingKind, Span]]:
    """Return the kinds named in a span that are not only the occasion of the talks; two plus two comes first."""
    found: list[tuple[MeetingKind, Span]] = [
        (rule.yields, Span(match.start(), match.end()))
        for rule in rules.kinds.kinds
        for match in rule.compiled.finditer(folded, span.start, span.end)
        if not any(context.compiled.match(folded, match.end(), span.end) for context in rules.kinds.contexts)
    ]
    return sorted(found, key=lambda named: (named[0] != "two-plus-two", named[1].start))
