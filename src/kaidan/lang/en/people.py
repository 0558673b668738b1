"""What English knows of persons, gathered."""

from kaidan.lang.people import PeopleRules

PEOPLE = PeopleRules(
    find_people=lambda folded, start, end: (),
    find_attending=lambda folded, start, end: (),
    name_alone=lambda folded, name, native: name,
    titles_of=lambda folded, name: (),
    split_words=lambda words: None,
    means_title=lambda title, office: False,
    home="US",
    own_titles=(),
    points_back=lambda words: False,
    name_dot=" ",
)
