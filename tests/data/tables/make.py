#!/usr/bin/env python3
# SPDX-FileCopyrightText: the Lotse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Made openpyxl.xlsx and xlsxwriter.xlsx, as two programs write one table (python3-openpyxl, python3-xlsxwriter).

They are kept as they were written; the tests need neither program.
"""
import datetime
import os

import openpyxl
import xlsxwriter

HERE = os.path.dirname(os.path.abspath(__file__))
ANSWERED = datetime.date(2026, 11, 15)
ROWS = [
    ("Datenspeicherung", "keine Speicherung der Inhalte als Standard", None),
    ("Verfügbarkeitszusage", 0.999, "0.0%"),
    ("Preis Spitzenmodell", 3.5, '#,##0.00 "€"'),
    ("Nachhaltigkeit", True, None),
    ("Hilfe auf Deutsch", "=nur Text", "text"),
    ("Feste Kosten im Monat", "=6*7", None),
]


def with_openpyxl(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Fragebogen"
    sheet["A1"] = "Antworten des Anbieters"
    sheet.merge_cells("A1:C1")
    sheet.append([])
    for column, heading in enumerate(("Frage", "Antwort", "Datum"), 1):
        sheet.cell(3, column, heading)
    for row, (name, value, form) in enumerate(ROWS, 4):
        sheet.cell(row, 1, name)
        cell = sheet.cell(row, 2, value)
        if form == "text":
            cell.data_type = "s"
        elif form:
            cell.number_format = form
        day = sheet.cell(row, 3, ANSWERED)
        day.number_format = "dd.mm.yyyy"
    book.create_sheet("Listen").sheet_state = "hidden"
    book.save(path)


def with_xlsxwriter(path):
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Fragebogen")
    sheet.merge_range("A1:C1", "Antworten des Anbieters")
    for column, heading in enumerate(("Frage", "Antwort", "Datum")):
        sheet.write(2, column, heading)
    day = book.add_format({"num_format": "dd.mm.yyyy"})
    for row, (name, value, form) in enumerate(ROWS, 3):
        sheet.write(row, 0, name)
        if form == "text":
            sheet.write_string(row, 1, value)
        elif isinstance(value, str) and value.startswith("="):
            sheet.write_formula(row, 1, value, None, 42)
        else:
            sheet.write(row, 1, value, book.add_format({"num_format": form}) if form else None)
        sheet.write_datetime(row, 2, datetime.datetime.combine(ANSWERED, datetime.time()), day)
    book.add_worksheet("Listen").hide()
    book.close()


with_openpyxl(os.path.join(HERE, "openpyxl.xlsx"))
with_xlsxwriter(os.path.join(HERE, "xlsxwriter.xlsx"))
