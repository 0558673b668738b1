"""Verbs of what states do, in the base form: they tell a commitment to act from a commitment to a thing."""

ACTS = (
    "(?:accelerate|achieve|act|address|adopt|advance|allow|assist|avoid|be|begin|bolster|boost|bring|broaden|build"
    "|carry|collaborate|combat|complete|comply|conclude|conduct|confront|consider|consult|continue|contribute|convene"
    "|cooperate|coordinate|counter|create|cut|deal|deepen|defend|deliver|deploy|deter|develop|discuss|do|double|eliminate"
    "|empower|enable|encourage|end|engage|enhance|ensure|establish|exchange|expand|explore|extend|facilitate|fight|finalize"
    "|find|focus|follow|foster|fulfill?|fund|further|give|grow|guarantee|halt|have|help|hold|honou?r|host|impose|improve"
    "|implement|increase|intensify|invest|isolate|join|keep|launch|lead|lift|maintain|make|meet|mobilize|modernize|monitor"
    "|move|negotiate|never|normalize|not|open|oppose|participate|partner|pay|play|prepare|preserve|press|prevent|prioritize"
    "|promote|protect|provide|pursue|push|put|raise|ratify|reach|rebuild|reduce|reform|refrain|reinforce|remain|renew"
    "|resist|resolve|respond|restore|resume|return|review|revitalize|safeguard|secure|see|seek|send|serve|set|share|sign"
    "|spare|speak|speed|stand|start|stay|step|stop|strengthen|supply|sustain|tackle|take|talk|transition|travel|treat"
    "|uphold|use|visit|withdraw|work|support)"
)
