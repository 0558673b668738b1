"""Counts of one section in, the items they come to out: which counts are of the same things, which are parts of others."""

from collections.abc import Callable, Iterable

from kaidan.lang.cases import CountMention


class Item:
    """Some things in one state: the `mention` that tells it best, the item that it is a share of, and its own shares.

    `group` is the number of the matter it belongs to; `open` tells that it is what is left of a count nobody told.
    """

    def __init__(self, mention: CountMention, group: int, block: str, *, is_open: bool = False) -> None:
        self.mention = mention
        self.group = group
        self.block = block
        self.open = is_open
        self.whole: Item | None = None
        self.shares: list[Item] = []

    @property
    def count(self) -> int:
        """How many things there are."""
        return self.mention.count

    @property
    def left(self) -> int:
        """How many of the things are in no share yet."""
        return self.count - sum(share.count for share in self.shares)

    def take(self, share: "Item") -> "Item":
        """Make an item a share of this one, and return it."""
        share.whole, share.group = self, self.group
        self.shares.append(share)
        return share

    def tell(self, mention: CountMention) -> "Item":
        """Take the state from another mention of the same things if there is none yet, and return the item."""
        if self.mention.state is None and mention.state is not None:
            self.mention = mention
        return self


class Tally:
    """The items counted so far, and the counts that wait for their partner (one of them is …, the other …)."""

    def __init__(self) -> None:
        self.items: list[Item] = []
        self._waiting: list[Item] = []
        self._last: Item | None = None
        self._groups = 0
        self._block = ""

    def add(self, mentions: Iterable[tuple[CountMention, str]]) -> None:
        """Count mentions in the order of the text, each with the id of its block."""
        for mention, block in mentions:
            self._block = block
            self._last = self._PLACES[mention.role](self, mention) or self._last

    def _new(self, mention: CountMention, *, is_open: bool = False) -> Item:
        item = Item(mention, self._groups, self._block, is_open=is_open)
        self._groups += 1
        return item

    def _keep(self, item: Item) -> Item:
        self.items.append(item)
        return item

    def _alike(self, mention: CountMention) -> list[Item]:
        """Return the items of the same measure, the latest first."""
        return [item for item in reversed(self.items) if item.mention.measure == mention.measure]

    def _same(self, mention: CountMention) -> Item | None:
        return next((item for item in self._alike(mention) if item.count == mention.count and not _name(item)), None)

    def _whole(self, mention: CountMention) -> Item:
        same = self._same(mention)
        return same.tell(mention) if same else self._keep(self._new(mention))

    def _share(self, mention: CountMention) -> Item | None:
        """Count a share of what was counted last; a share told again, or one too many, is no new one."""
        whole = self._last
        if whole is None or whole.mention.measure != mention.measure or whole.count < mention.count:
            return None
        if not mention.explicit and whole.whole is not None and whole.left < mention.count:
            whole = whole.whole
        for share in whole.shares:
            if share.count == mention.count and not _name(share) and _tells_same(share, mention, whole):
                return share.tell(mention)
        if whole.left < mention.count:
            return None
        return self._keep(whole.take(self._new(mention)))

    def _rest(self, mention: CountMention) -> Item:
        told = next((one for one in self._alike(mention) if one.mention.role == "rest" and one.count == mention.count), None)
        if told is not None:
            return told.tell(mention)
        whole = self._with_left(mention.count, mention)
        if whole is not None:
            return self._keep(whole.take(self._new(mention)))
        return self._paired(mention) or self._keep(self._new(mention, is_open=True))

    def _with_left(self, count: int, mention: CountMention) -> Item | None:
        """Return the item of which so many are left: one whose share names it rather than one parted in passing."""
        parted = [item for item in self._alike(mention) if item.shares and item.left == count]
        named = [item for item in parted if any(share.mention.explicit for share in item.shares)]
        return (named or parted or [None])[0]

    def _further(self, mention: CountMention) -> Item:
        paired = self._paired(mention)
        if paired is not None:
            return paired
        before = self._last.whole if self._last is not None else None
        if before is not None and before.mention.measure == mention.measure and before.left >= mention.count:
            return self._keep(before.take(self._new(mention)))
        return self._keep(self._new(mention))

    def _paired(self, mention: CountMention) -> Item | None:
        """Count one and the other as the shares of what comes to both of them."""
        if not self._waiting:
            return None
        one = self._waiting[-1]
        whole = next(
            (item for item in self._alike(mention) if not item.shares and item.count == one.count + mention.count), None
        )
        if whole is None or one.mention.measure != mention.measure:
            return None
        self._waiting.pop()
        self._keep(whole.take(one))
        return self._keep(whole.take(self._new(mention)))

    def _bare(self, mention: CountMention) -> Item | None:
        same = self._same(mention)
        if same is not None:
            return same.tell(mention)
        item = self._new(mention)
        whole = self._with_room(mention) if mention.topic and mention.head is None else None
        if not mention.followed or (whole is not None and whole.mention.role == "rest"):
            self._waiting.append(item)
            return None
        if whole is not None:
            return self._keep(whole.take(item))
        if self._goes_on(mention):
            item.group = self._last.group if self._last else item.group
        return self._keep(item)

    def _with_room(self, mention: CountMention) -> Item | None:
        return next((one for one in self._alike(mention) if one.left >= mention.count and not _name(one)), None)

    def _goes_on(self, mention: CountMention) -> bool:
        """Tell whether a count follows another of its kind in the same block: two of them …, one of them …."""
        last = self._last
        return (
            last is not None and last.whole is None and last.block == self._block and last.mention.role == "bare"
            and last.mention.measure == mention.measure and mention.head is None
        )

    def _named(self, mention: CountMention) -> Item | None:
        ...

    _PLACES: dict[str, Callable[["Tally", CountMention], Item | None]] = {
        "whole": _whole,
        "share": _share,
        "rest": _rest,
        "further": _further,
        "bare": _bare,
        "named": _named,
    }
