from kaidan.lang.ja.points import find_terms, find_tokens


def test_terms_are_pairs_of_kanji_and_whole_words() -> None:
    words = "北方領土とサミットをAPECの際に"
    assert find_terms(words, 0, len(words)) == {"北方", "方領", "領土", "サミット", "APEC"}


def test_terms_keep_inside_their_span() -> None:
    assert find_terms("北方領土", 0, 3) == {"北方", "方領"}


def test_tokens_carry_or_join() -> None:
    tokens = find_tokens("金融システムの改革", 0, 9)
    assert [(token.words, token.carries) for token in tokens] == [
        ("金融", True),
        ("システム", True),
        ("の", False),
        ("改革", True),
    ]
