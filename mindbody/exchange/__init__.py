"""Files between a patient and a therapist: written, sealed, carried, checked.

    identity, peer        keys.py       who is who
    Invite, Answer        invite.py     how two people come to know each other's keys
    RoutineCard           card.py       from the therapist: what is assigned, and why
    PracticeSummary       summary.py    from the patient: how practice went
    seal_*, open_file     seal.py       age to the recipient, signed inside
    standing              order.py      new, the same again, or older
    FolderCarrier         folder.py     a folder that the person's own software keeps in step

The formats stand in docs/formats-exchange.md. pyrage, cryptography, segno and zxing-cpp come in
here alone, and are loaded only when they are needed.
"""
