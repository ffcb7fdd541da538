"""The practice log on disk: SQLCipher behind one door.

`database.Store` is the open file, `log.SessionLog` writes sessions as they run,
`check.store_report` says how the file is.
"""
