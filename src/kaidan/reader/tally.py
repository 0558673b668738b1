"""Counts of one section in, the items they come to out: which count the same things, which are parts of others."""

from collections.abc import Iterable

from kaidan.lang.cases import CountMention

# So many items back a count may point; no page of the genre counts more in one section.
_REACH = 40


class Item:
    """Some things in one state: the `mention` that tells it, the item it is a share of (`whole`), and its own shares.

    `group` is the number of the matter it belongs to. An `open` item is what is left of a count that nobody told.
    """

    def __init__(self, mention: CountMention, group: int, block: str, is_open: bool = False) -> None:
        """Start an item of its own group."""
        self.mention, self.group, self.block, self.open = mention, group, block, is_open
        self.whole: Item | None = None
        self.shares: list[Item] = []
        self._shared = 0

    @property
    def left(self) -> int:
        """How many of the things are in no share yet."""
        return self.mention.count - self._shared

    def take(self, share: "Item") -> "Item":
        """Make an item a share of this one, and return it."""
        share.whole, share.group = self, self.group
        self.shares.append(share)
        self._shared += share.mention.count
        return share

    def tell(self, mention: CountMention) -> "Item":
        """Take the state from another mention of the same things if there is none yet, and return the item."""
        if self.mention.state is None and mention.state is not None:
            self.mention = mention
        return self

    def counts_like(self, mention: CountMention) -> bool:
        """Tell whether a mention counts things of this kind, called by no name."""
        return not self.mention.called and self.mention.measure == mention.measure


class Tally:
    """The items counted so far; the counts that wait for their partner; the names that wait for their count."""

    def __init__(self) -> None:
        """Start with nothing counted."""
        self.items: list[Item] = []
        self._waiting: list[Item] = []
        self._names: list[Item] = []
        self._called: dict[str, Item] = {}
        self._last: Item | None = None
        self._groups = 0
        self._block = ""

    def add(self, mentions: Iterable[tuple[CountMention, str]]) -> None:
        """Count mentions in the order of the text, each with the id of its block."""
        for mention, self._block in mentions:
            item = self._named(mention) if mention.called else self._counted(mention)
            if item is not None:
                self._last = item
                self._take_names(item)

    def _counted(self, mention: CountMention) -> Item | None:
        match mention.role:
            case "share":
                return self._share(mention)
            case "rest":
                return self._rest(mention)
            case "further":
                return self._further(mention)
            case "bare":
                return self._bare(mention)
        same = self._same(mention)
        return same.tell(mention) if same else self._keep(self._new(mention))

    def _named(self, mention: CountMention) -> Item | None:
        """Count a thing called by its name once, however often it is told of."""
        known = self._called.get(mention.called)
        if known is not None:
            known.tell(mention)
            return None
        item = self._called[mention.called] = self._new(mention)
        (self._names if mention.role == "share" else self.items).append(item)
        return None

    def _take_names(self, item: Item) -> None:
        for name in self._names:
            self._keep(item.take(name))
        self._names.clear()

    def _new(self, mention: CountMention, is_open: bool = False) -> Item:
        self._groups += 1
        return Item(mention, self._groups, self._block, is_open)

    def _keep(self, item: Item) -> Item:
        self.items.append(item)
        return item

    def _alike(self, mention: CountMention) -> list[Item]:
        return [item for item in reversed(self.items[-_REACH:]) if item.counts_like(mention)]

    def _same(self, mention: CountMention) -> Item | None:
        return next((item for item in self._alike(mention) if item.mention.count == mention.count), None)

    def _share(self, mention: CountMention) -> Item | None:
        """Count a share of what was counted last; a share told again, or one too many, is no new one."""
        whole = self._last
        if whole is None or not whole.counts_like(mention) or whole.mention.count < mention.count:
            return None
        told = next((share for share in whole.shares[-_REACH:] if _is_told_again(share, mention, whole)), None)
        if told is not None:
            return told.tell(mention)
        return self._keep(whole.take(self._new(mention))) if whole.left >= mention.count else None

    def _rest(self, mention: CountMention) -> Item | None:
        told = [item for item in self._alike(mention) if item.mention.role == "rest"]
        same = next((item for item in told if item.mention.count == mention.count), None)
        if same is not None:
            return same.tell(mention)
        whole = self._parted(mention)
        if whole is not None:
            return self._keep(whole.take(self._new(mention)))
        return self._paired(mention) or self._keep(self._new(mention, is_open=True))

    def _parted(self, mention: CountMention) -> Item | None:
        """Return the item of which so many are left: one whose share names it before one parted in passing."""
        parted = [item for item in self._alike(mention) if item.shares and item.left == mention.count]
        named = [item for item in parted if any(share.mention.explicit for share in item.shares[-_REACH:])]
        return next(iter(named or parted), None)

    def _further(self, mention: CountMention) -> Item | None:
        paired = self._paired(mention)
        if paired is not None:
            return paired
        whole = self._last.whole if self._last is not None else None
        if whole is not None and whole.counts_like(mention) and whole.left >= mention.count:
            return self._keep(whole.take(self._new(mention)))
        return self._keep(self._beside(self._new(mention)))

    def _paired(self, mention: CountMention) -> Item | None:
        """Count one and the other as the shares of what comes to both of them."""
        one = self._waiting[-1] if self._waiting else None
        if one is None or not one.counts_like(mention):
            return None
        both = one.mention.count + mention.count
        whole = next((item for item in self._alike(mention) if not item.shares and item.mention.count == both), None)
        if whole is None:
            return None
        self._keep(whole.take(self._waiting.pop()))
        return self._keep(whole.take(self._new(mention)))

    def _bare(self, mention: CountMention) -> Item | None:
        same = self._same(mention)
        if same is not None and (mention.head is None or mention.theme == same.mention.theme):
            return same.tell(mention)
        whole = self._with_room(mention)
        if whole is not None and mention.followed and (whole.shares or mention.stands == "subject"):
            return self._keep(whole.take(self._new(mention)))
        if whole is not None or not mention.followed:
            self._waiting.append(self._new(mention))
            return None
        return self._keep(self._beside(self._new(mention)))

    def _with_room(self, mention: CountMention) -> Item | None:
        """Return the item that a count without a noun of its own can be a share of."""
        if mention.head is not None or not mention.stands:
            return None
        for item in self._alike(mention):
            # A new subject in the same state is another thing, not a part of what was told before.
            anew = mention.stands == "subject" and item.mention.theme == mention.theme
            if item.left >= mention.count and not anew:
                return item
        return None

    def _beside(self, item: Item) -> Item:
        """Put an item into the group of the one counted just before it: two of them …, one of them …."""
        last = self._last
        if last is not None and last.whole is None and last.block == self._block and last.counts_like(item.mention):
            item.group = last.group if item.mention.head is None else item.group
        return item


def _is_told_again(share: Item, mention: CountMention, whole: Item) -> bool:
    if share.mention.count != mention.count:
        return False
    return share.mention.theme == mention.theme or whole.left < mention.count
