"""The credits file in the type scale of the window."""

from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument, QTextTable

from glutemap.ui.theme import BODY, HEADING, TITLE, M, S, tokens

_LEVELS = {1: TITLE, 2: HEADING, 3: HEADING}


def as_html(markdown: str) -> str:
    """Markdown as HTML whose headings and tables keep to the type scale and the colours."""
    document = QTextDocument()
    document.setDefaultFont(BODY.font())
    document.setMarkdown(markdown)
    block = document.begin()
    while block.isValid():
        _set_block(block)
        block = block.next()
    for child in document.rootFrame().childFrames():
        if isinstance(child, QTextTable):
            _set_table(child)
    return document.toHtml()


def _set_block(block: QTextBlock) -> None:
    cursor = QTextCursor(block)
    shape = block.blockFormat()
    level = shape.headingLevel()
    shape.setHeadingLevel(0)  # else the reader of the HTML makes it large again
    shape.setTopMargin(M if level else 0)
    shape.setBottomMargin(4 if level else S)
    cursor.setBlockFormat(shape)
    if level:
        kind = _LEVELS.get(level, HEADING)
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight(kind.weight))
        look.setProperty(QTextCharFormat.Property.FontPixelSize, kind.px)
        look.clearProperty(QTextCharFormat.Property.FontSizeAdjustment)
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        cursor.setCharFormat(look)


def _set_table(table: QTextTable) -> None:
    shape = table.format()
    shape.setBorder(0.5)
    shape.setBorderBrush(tokens().colour("line_strong"))
    shape.setCellPadding(6)
    shape.setCellSpacing(0)
    shape.setBorderCollapse(True)
    shape.setTopMargin(S)
    shape.setBottomMargin(M)
    table.setFormat(shape)
