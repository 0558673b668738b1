"""Offices with their ranks, and whose they are."""

import pytest

from kaidan.world.offices import can_be_of, home_of, may_be_of_rank, rank_of

RANKED = (
    ("内閣総理大臣", "head"),
    ("首相", "head"),
    ("オマーン国国王", "head"),
    ("国家主席", "head"),
    ("首席大臣", "head"),
    ("欧州理事会議長", "head"),
    ("欧州委員会委員長", "head"),
    ("外務大臣", "foreign"),
    ("米国務長官", "foreign"),
    ("外交部長", "foreign"),
    ("外交通商部長官", "foreign"),
    ("外務・国際協力・貿易大臣", "foreign"),
    ("副首相兼外務大臣", "foreign"),
    ("EU外務・安全保障政策上級代表兼副委員長", "foreign"),
    ("アラブ首長国連邦外務大臣", "foreign"),
    ("国防長官", "minister"),
    ("第一副首相", "minister"),
    ("官房長官", "minister"),
    ("外務担当国務大臣", "minister"),
    ("外務副大臣", "deputy"),
    ("外務大臣政務官", "deputy"),
    ("外務審議官", "deputy"),
    ("外交部副部長", "deputy"),
    ("外務貿易省次官", "deputy"),
    ("国務次官補", "official"),
    ("アジア大洋州局長", "official"),
    ("駐日大使", "official"),
    ("大統領特使", "official"),
    ("日本部長", "official"),
    ("国連事務総長", "body"),
    ("IAEA事務局長", "body"),
    ("国連事務次長・軍縮担当上級代表", "body"),
    ("大統領補佐官", "aide"),
    ("副大統領", "vice-president"),
    ("皇太子", "royal"),
    ("下院議長", "parliament"),
    ("州首相", "local"),
    ("最高裁判所長官", "body"),
    ("憲法院院長", "body"),
    ("IAEA理事会議長", "body"),
    ("国連難民高等弁務官", "body"),
    ("商工会議所会頭", "private"),
    ("統治評議会議長", "head"),
    ("国民議会議長", "parliament"),
    ("国家安全保障担当大統領補佐官", "aide"),
    ("氏", "private"),
    ("材料", None),
)


@pytest.mark.parametrize(("office", "rank"), RANKED)
def test_an_office_has_its_rank(office, rank):
    assert rank_of(office) == rank


def test_some_offices_tell_whose_they_are():
    assert home_of("国務長官") == "US"
    assert home_of("外交通商部長官") == "KR"
    assert home_of("外務大臣") is None


def test_a_party_does_not_have_every_office():
    assert not can_be_of("大統領", "JP")
    assert can_be_of("外務大臣", "JP")
    assert can_be_of("防衛庁長官", "JP")
    assert not can_be_of("長官", "JP")
    assert can_be_of("大統領", "FR")


def test_a_title_alone_may_stand_for_an_office_of_a_rank():
    assert may_be_of_rank("長官", "foreign")
    assert not may_be_of_rank("官房長官", "foreign")
    assert not may_be_of_rank("長官", "head")
