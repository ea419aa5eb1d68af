/** The markup of a program that agencies write pages with. Texts come escaped. */
export interface HtmlStyle {
  page: (title: string, declared: string, body: string) => string;
  paragraph: (text: string, kind: 'title' | 'heading' | 'paragraph') => string;
  lines: (lines: readonly string[]) => string;
  table: (rows: readonly string[]) => string;
  row: (cells: readonly string[]) => string;
  cell: (text: string, spans: string) => string;
}

/** Written by hand. */
const plain: HtmlStyle = {
  page: (title, declared, body) => `<!DOCTYPE html><html><head>${declared}<title>${title}</title></head>
<body>
<div class="article-content">
${body}
</div>
</body></html>`,
  paragraph: (text, kind) => (kind === 'title' ? `<h1>${text}</h1>` : `<p>${text}</p>`),
  lines: (lines) => lines.map((line) => `<p>${line}</p>`).join('\n'),
  table: (rows) => `<table border="1">\n${rows.join('\n')}\n</table>`,
  row: (cells) => `<tr>${cells.join('')}</tr>`,
  cell: (text, spans) => `<td${spans}>${text}</td>`,
};

/** Pasted out of Word: a paragraph and nested spans in every cell, &nbsp; in empty ones. */
const word: HtmlStyle = {
  page: (title, declared, body) => `<html xmlns:o="urn:schemas-microsoft-com:office:office">
<head>${declared}<title>${title}</title><style>p.MsoNormal{margin:0}</style></head><body lang="ZH-CN">
<!--[if gte mso 9]><xml><o:p></o:p></xml><![endif]-->
<div class="WordSection1">
${body}
</div></body></html>`,
  paragraph: (text) => '<p class="MsoNormal" style="text-indent:32pt"><span style="font-family:仿宋_GB2312">'
    + `<font face="仿宋">${text}</font></span><o:p></o:p></p>`,
  lines: (lines) => lines.map((line) => `<p class="MsoNormal"><span>${line}</span><o:p></o:p></p>`).join('\n'),
  table: (rows) => `<table class="MsoNormalTable" border="0" cellspacing="0"><tbody>\n${rows.join('\n')}\n</tbody></table>`,
  row: (cells) => `<tr style="height:15pt">\n${cells.join('\n')}\n</tr>`,
  cell: (text, spans) => `<td width="60"${spans} valign="center"><p class="MsoNormal" align="center"><span lang="EN-US">`
    + `<span style="mso-spacerun:'yes'"><font>${text === '' ? '&nbsp;' : text}</font></span></span><span><o:p></o:p></span></p></td>`,
};

/** A portal: menus, a table for the layout around everything, a footer with numbers. */
const portal: HtmlStyle = {
  ...plain,
  page: (title, declared, body) => `<!DOCTYPE html>
<html><head>${declared}<title>${title}-虚构政府门户网站</title><script>var year = 2023;</script></head><body>
<ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li><li><a href="/hd">互动交流</a></li></ul>
<table width="100%"><tr><td class="left"><a href="#">政府信息公开指南</a><br><a href="#">政府信息公开年报</a></td><td class="right">
<div id="zoom">
${body}
</div></td></tr></table>
<div class="footer">网站标识码0000000000 备案号00000000 访问量1234567</div></body></html>`,
  table: (rows) => `<div style="overflow:auto"><table border="1" class="ke-zeroborder"><tbody>${rows.join('')}</tbody></table></div>`,
  cell: (text, spans) => `<td${spans}><div><strong></strong><span>${text}</span></div></td>`,
};

/** Old markup: capitals, cells and rows that nothing closes. */
const unclosed: HtmlStyle = {
  page: (title, declared, body) => `<HTML><HEAD>${declared}<TITLE>${title}</TITLE></HEAD><BODY>\n${body}\n`,
  paragraph: (text, kind) => (kind === 'paragraph' ? `<P>　　${text}` : `<P align=center><B>${text}</B>`),
  lines: (lines) => lines.join('<BR>\n'),
  table: (rows) => `<TABLE border=1>\n${rows.join('\n')}\n</TABLE>`,
  row: (cells) => `<TR>${cells.join('')}`,
  cell: (text, spans) => `<TD${spans.replaceAll('"', '')}>${text}`,
};

export const htmlStyles: HtmlStyle[] = [plain, word, portal, unclosed];
